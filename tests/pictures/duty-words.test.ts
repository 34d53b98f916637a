import { describe, expect, it } from 'vitest';
import type { Duty } from '../../src/domain/figures/duty';
import { dutyDetail } from '../../src/pictures/duties/duty-detail';
import { dutySheet } from '../../src/pictures/duties/duty-picture';
import { describeDuty, dutiesStatement, postsOf } from '../../src/pictures/duties/duty-words';
import { baotouData, speechOf } from '../support/scene-data';

const [zh, en] = [speechOf('zh-CN'), speechOf('en')];
const data = baotouData();
const duty = (id: string): Duty => {
  const found = data.duties.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const said = (id: string, speech = zh) => describeDuty(duty(id), data.figures, speech);

describe('the sentence of a duty', () => {
  it.each([
    ['R1', '下放：四个旗县区的交通管理；由原文未列到属地；报告。'],
    ['R2', '下放：街面巡逻（职责连同人员）；由市公安局到市区各公安分局；报告。'],
    [
      'R3',
      '下放：编制；由市局机关到旗县区公安（分）局；下沉编制占全系统政法专项编制 7.6% [7.55, 7.65)；下沉编制占划出单位编制 16% [15.5, 16.5)；报告。',
    ],
    ['R4', '上收：白云矿区公安分局的管理；由属地到市公安局；报告。'],
    ['R5', '划入：森林公安的职责、机构和编制；由林业部门到公安系统；报告。'],
    ['R7', '去向原文未列：行政复议；报告。'],
    ['R8', '同级调整：两项融合：组织人事与业务改革；督察审计信访与巡察联络；在市公安局内部；报告。'],
  ])('%s, in Chinese', (id, expected) => {
    expect(said(id)).toBe(expected);
  });

  it.each([
    [
      'R4',
      'Moved up: Control of the Bayan mining district sub-bureau; The locality → Municipal bureau; Reported.',
    ],
    ['R7', 'Direction not stated: Administrative reconsideration; Reported.'],
  ])('%s, in English', (id, expected) => {
    expect(said(id, en)).toBe(expected);
  });

  it('carries numbers of posts only where the duty has them', () => {
    const numbered = data.duties.filter((each) => postsOf(each, data.figures).length > 0);
    expect(numbered.map(({ id }) => id)).toEqual(['R3']);
  });
});

describe('the statement', () => {
  it('counts duties by their way', () => {
    expect(dutiesStatement(data, zh)).toBe(
      '职责与权限变动 8 项：下放 3，上收 1，划入 1，同级调整 2，去向未列 1',
    );
    expect(dutiesStatement(data, en)).toBe('8 duties moved: 3 down, 1 up, 1 in, 2 across, 1 not stated');
  });

  it('follows the data', () => {
    expect(dutiesStatement({ duties: [duty('R4')] }, en)).toBe('1 duty moved: 1 up');
  });
});

describe('what is known of a duty', () => {
  it('has its ends, direction, place, note and figures', () => {
    const detail = dutyDetail(duty('R3'), data.figures, zh);
    expect(detail.lines.slice(0, 3).map(({ value }) => value)).toEqual([
      '市局机关',
      '旗县区公安（分）局',
      '下放',
    ]);
    expect(detail.lines.slice(3)).toMatchObject([
      { value: '7.6%', basis: 'reported', interval: '[7.55, 7.65)' },
      { value: '16%', basis: 'reported', interval: '[15.5, 16.5)' },
    ]);
    expect([detail.section, detail.figures]).toEqual(['一·3', ['F15', 'F16']]);
    expect(detail.texts[1]).toContain('只有两个比例');
  });

  it('says 原文未列 of an end that is not stated', () => {
    const { lines } = dutyDetail(duty('R7'), data.figures, zh);
    expect(lines.map(({ value }) => value)).toEqual(['原文未列', '原文未列', '去向原文未列']);
  });
});

describe('the sheet of the picture', () => {
  it.each([
    ['zh-CN', 990, 476],
    ['en', 990, 476],
    ['zh-CN', 704, 408],
    ['zh-CN', 1544, 833],
    ['en', 1544, 833],
  ] as const)('has a place for all words in %s at %i × %i', (language, width, height) => {
    const sheet = dutySheet(data, { width, height }, speechOf(language));
    expect(sheet?.duties).toHaveLength(data.duties.length);
    const texts = sheet!.duties.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(texts.filter((text) => text.endsWith('…'))).toEqual([]);
  });

  it('lets one band rise against all that sink', () => {
    const sheet = dutySheet(data, { width: 990, height: 476 }, zh);
    const heads = sheet!.duties.map(({ key, head }) => [key, head]);
    expect(heads.filter(([, head]) => head === 'up')).toEqual([['duty:R4', 'up']]);
    expect(heads.filter(([, head]) => head === 'down').map(([key]) => key)).toEqual([
      'duty:R1',
      'duty:R2',
      'duty:R3',
    ]);
  });

  it('is not drawn where words could not be read', () => {
    expect(dutySheet(data, { width: 358, height: 460 }, zh)).toBeUndefined();
  });
});
