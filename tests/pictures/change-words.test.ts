import { describe, expect, it } from 'vitest';
import type { Reorganisation } from '../../src/domain/figures/reorganisation';
import { changeDetail } from '../../src/pictures/organisations/change-detail';
import { changeLanes, organisationSheet } from '../../src/pictures/organisations/change-sheet';
import {
  describeChange,
  organisationsNote,
  organisationsStatement,
} from '../../src/pictures/organisations/change-words';
import { baotouData, speechOf } from '../support/scene-data';

const [zh, en] = [speechOf('zh-CN'), speechOf('en')];
const data = baotouData();
const change = (id: string): Reorganisation => {
  const found = data.reorganisations.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('the sentence of a change', () => {
  it.each([
    ['O1', '合并：情报中心、指挥中心，变为情报指挥中心；市级；报告。'],
    ['O4', '精简：内设机构（84 个 {83, 84, 85}），变为内设机构（58 个 {57, 58, 59}）；市级；推算。'],
    [
      'O6',
      '划入：系统外的林业部门的森林公安（个数原文未列），变为食药环森与知识产权打击体系（个数原文未列）；市级、旗县区、苏木乡镇（街道）；报告。',
    ],
    ['O9', '新设：行政审批科；市级；报告。'],
    ['O10', '调整：机关党委、巡察工作联络办公室、政治部（名称未变）；市级；2022 年；报告。'],
    ['O14', '改组：城镇派出所（44 个），变为两队一室的城镇派出所（44 个）；派出所；报告。'],
  ])('of %s, in Chinese', (id, said) => {
    expect(describeChange(change(id), zh)).toBe(said);
  });

  it.each([
    [
      'O1',
      'Merged: Intelligence Centre and Command Centre became Intelligence and Command Centre; city; Reported.',
    ],
    [
      'O4',
      'Streamlined: Internal departments (84 {83, 84, 85}) became Internal departments (58 {57, 58, 59}); city; Derived.',
    ],
    ['O12', 'Created: Case-handling management centres (11); city; Reported.'],
  ])('of %s, in English', (id, said) => {
    expect(describeChange(change(id), en)).toBe(said);
  });
});

describe('the statement', () => {
  it('counts what is there', () => {
    expect(organisationsStatement(data, zh)).toBe(
      '机构变动 14 项：合并 3 项，新设 4 项，内设机构由 84 个减至 58 个',
    );
    expect(organisationsStatement(data, en)).toBe(
      '14 changes: 3 mergers, 4 created, internal departments 84 → 58',
    );
    expect(organisationsNote(data, zh)).toContain('{83, 84, 85} → {57, 58, 59}');
  });

  it('follows the data', () => {
    const only = { reorganisations: [change('O1')] };
    expect(organisationsStatement(only, zh)).toBe('机构变动 1 项：合并 1 项');
    expect(organisationsStatement(only, en)).toBe('1 change: 1 merger');
    expect(organisationsNote(only, zh)).not.toContain('推算');
  });
});

describe('what is known of a change', () => {
  it('has every body with its count, interval and basis', () => {
    const { lines, figures, section, basis } = changeDetail(change('O4'), zh);
    expect(lines[0]).toEqual({
      label: '调整前　内设机构',
      value: '84 个',
      basis: 'derived',
      interval: '{83, 84, 85}',
    });
    expect(lines[1]).toMatchObject({ value: '58 个', interval: '{57, 58, 59}' });
    expect(figures).toEqual(['D10', 'F5', 'F6']);
    expect([section, basis]).toEqual([undefined, 'derived']);
  });

  it('says 原文未列 of what is not counted, and names place, year and note', () => {
    const converted = changeDetail(change('O5'), zh);
    expect(converted.lines[0]).toEqual({ label: '调整前　原治安分局', value: '个数原文未列' });
    expect(converted.section).toBe('二·1');
    expect(changeDetail(change('O10'), en).lines).toContainEqual({ label: 'Year', value: '2022' });
    expect(changeDetail(change('O3'), en).texts).toContain('The survivor keeps one of the old names.');
  });
});

describe('the sheet of the picture', () => {
  it('has each change once, families together', () => {
    const lanes = changeLanes(data.reorganisations, zh);
    expect(lanes.map(({ key }) => key).toSorted()).toEqual(
      data.reorganisations.map(({ id }) => `change:${id}`).toSorted(),
    );
    const runs = lanes.filter(({ family }, i) => i === 0 || lanes[i - 1]!.family !== family);
    expect(runs).toHaveLength(new Set(lanes.map(({ family }) => family)).size);
  });

  it.each([
    ['zh-CN', 990, 476],
    ['en', 990, 476],
    ['zh-CN', 704, 408],
    ['zh-CN', 1544, 833],
    ['en', 1544, 833],
  ] as const)('has a place for all names in %s at %i × %i', (language, width, height) => {
    const placed = organisationSheet(data, { width, height }, speechOf(language));
    const names = placed!.lanes.lanes.flatMap(({ before, after }) => [...before, ...after]);
    const texts = names.map(({ lines }) => lines.map(({ text, value = '' }) => text + value).join(' '));
    expect(texts.filter((text) => text === '' || text.includes('…'))).toEqual([]);
    expect(placed!.strip?.text).toContain('4');
  });

  it('is not drawn where names could not be read', () => {
    expect(organisationSheet(data, { width: 358, height: 460 }, zh)).toBeUndefined();
  });
});
