import { describe, expect, it } from 'vitest';
import { rowWidth } from '../../src/layouts/text-row';
import { outcomeCell, spanOf } from '../../src/pictures/outcomes/outcome-cell';
import { areDisjoint, commonScale, outcomesOf, pictureOf } from '../../src/pictures/outcomes/outcome-facts';
import { outcomeSentence } from '../../src/pictures/outcomes/outcome-words';
import { outcomes } from '../../src/pictures/outcomes/outcomes';
import { openingView } from '../../src/state/view';
import { baotouData, speechOf, yunzeData } from '../support/scene-data';

const view = { ...openingView, picture: 'outcomes' as const };
const data = baotouData();
const results = outcomesOf(data.figures);
const idsOf = (topic: string) =>
  results.filter((r) => r.topic === topic).flatMap((r) => r.figures.map(({ id }) => id));
const resultOf = (id: string) => results.find((r) => r.figures.some((f) => f.id === id))!;
const figureOf = (id: string) => resultOf(id).figures.find((f) => f.id === id)!;
const pictureFor = (id: string) => pictureOf(resultOf(id), commonScale(results), (f) => f.id);
const say = (id: string, speech = speechOf('zh-CN')) => outcomeSentence(resultOf(id), figureOf(id), speech);

describe('the results of the report', () => {
  it('are every figure stated on their topics, none twice', () => {
    expect(idsOf('traffic')).toEqual(['F9', 'F10']);
    expect(idsOf('fraud')).toEqual(['F21', 'F22', 'F23', 'F24', 'F50', 'F25', 'F26']);
    expect(idsOf('eco')).toEqual(['F27', 'F28', 'F29', 'F30', 'F31', 'F32']);
    expect(idsOf('economic')).toEqual(['F33', 'F34', 'F35', 'F36']);
    expect(idsOf('services')).toEqual(['F37', 'F38', 'F39']);
    expect(idsOf('law')).toEqual(['F44', 'F45']);
    expect(idsOf('order')).toEqual(['F11', 'F46', 'F47', 'F48', 'F49']);
  });

  it('are one where two numbers are given for one quantity, and never averaged', () => {
    const conflict = resultOf('F24');
    expect(conflict).toBe(resultOf('F50'));
    expect([conflict.conflict, areDisjoint(conflict)]).toEqual([true, true]);
    expect(pictureFor('F24')).toMatchObject({
      kind: 'conflict',
      marks: [
        { at: 345, from: 344.5, to: 345.5 },
        { at: 354, from: 353.5, to: 354.5 },
      ],
    });
    expect(results.filter((r) => r.conflict)).toHaveLength(1);
  });

  it('have the picture that suits their kind, and none where it would be made up', () => {
    expect(pictureFor('F9')).toEqual({
      kind: 'change',
      most: 200,
      level: { at: expect.closeTo(81.1), from: expect.closeTo(81.05), to: expect.closeTo(81.15) },
    });
    expect(pictureFor('F49')).toMatchObject({ kind: 'change', level: { at: expect.closeTo(199.3) } });
    expect(pictureFor('F11')).toMatchObject({ kind: 'share', share: { at: 95.5 } });
    expect(pictureFor('F44')).toEqual({ kind: 'floor', least: 80 });
    for (const id of ['F25', 'F28', 'F30', 'F32', 'F33', 'F46']) expect(pictureFor(id)).toBeUndefined();
  });

  it('are told of another data set too', () => {
    const other = outcomesOf(yunzeData().figures);
    expect(other.length).toBeGreaterThan(5);
    expect(other.some(({ conflict }) => conflict)).toBe(false);
    expect(outcomes.isEmpty({ ...data, figures: [] })).toBe(true);
    expect(outcomes.isEmpty(data)).toBe(false);
  });
});

describe('the words of the results', () => {
  it('state how many there are, and claim no cause', () => {
    expect(outcomes.statement(data, view, speechOf('zh-CN'))).toBe(
      '报告列出的 28 项成效数据，其中 1 处前后不一',
    );
    expect(outcomes.statement(data, view, speechOf('en'))).toContain('one is stated in two conflicting ways');
    expect(outcomes.note(data, view, speechOf('zh-CN'))).toContain('未论证二者的因果');
    expect(outcomes.note(data, view, speechOf('zh-CN'))).toContain('下降不等于违法减少');
    expect(outcomes.note(data, view, speechOf('en'))).toContain('does not argue that one caused the other');
  });

  it('say direction, period and interval', () => {
    expect(say('F9')).toBe('交通，上述四地的交通事故：下降 18.9%，体制调整后同比，区间 [18.85, 18.95)');
    expect(say('F48', speechOf('en'))).toBe(
      'Order and crime, Criminal cases solved: up 15.4%, 2021, year on year, interval [15.35, 15.45)',
    );
  });

  it('say what a count of enforcement does not mean', () => {
    expect(say('F10')).toContain('不等于更安全');
    expect(say('F10', speechOf('en'))).toContain('counts enforcement');
    expect(say('F9')).not.toContain('不等于更安全');
  });

  it('say what the source leaves out, never zero', () => {
    expect(say('F33')).toBe('经济犯罪，旗县区设经济侦查大队：原文未列数字，时间未列');
    expect(say('F32')).toContain('> 2 亿元');
    expect(say('F44')).toContain('≥ 80%');
  });

  it('print a year as a year', () => {
    expect(say('F27')).toContain('2015 年');
  });

  it('name the conflict from both sides', () => {
    expect(say('F24')).toContain('与报告 文末 的 +354% 不一致');
    expect(say('F50', speechOf('en'))).toContain('in conflict with +345% in § 2.1');
  });
});

describe('the cell of a result', () => {
  const textsOf = (id: string, width: number, speech = speechOf('zh-CN')) => {
    const { rows } = outcomeCell(resultOf(id), 200, { width, scale: 1, speech });
    return rows.flatMap(({ row }) => [row.pill?.label, ...row.parts.map(({ text }) => text)]).filter(Boolean);
  };

  it('has name, number with its direction, basis, period and interval', () => {
    expect(textsOf('F9', 240)).toEqual([
      ...['上述四地的交通事故', '↓', '\u221218.9%', '报告', '体制调整后同比', '[18.85, 18.95)'],
    ]);
    expect(textsOf('F33', 240)).toEqual(['旗县区设经济侦查大队', '原文未列数字', '报告', '时间未列']);
    expect(textsOf('F26', 240)).toEqual(['止付资金', '7.9', '亿元', '报告', '累计', '[7.85, 7.95)']);
  });

  it('has both numbers of a conflict', () => {
    expect(textsOf('F24', 300)).toEqual(expect.arrayContaining(['+345%', '+354%', '二·1', '文末']));
  });

  it.each([110, 150, 260])('keeps every line within columns of %i px, in both languages', (column) => {
    for (const speech of [speechOf('zh-CN'), speechOf('en')])
      for (const result of results) {
        const width = column * spanOf(result);
        for (const { row, x } of outcomeCell(result, 200, { width, scale: 1, speech }).rows)
          expect(x + rowWidth(row)).toBeLessThanOrEqual(width + 0.5);
      }
  });
});

describe('the panel of the results', () => {
  const detail = (key: string) => outcomes.detail(data, view, key, speechOf('zh-CN'));

  it('tells a result with its basis, interval, section and what rests on it', () => {
    expect(detail('figure:F35')).toMatchObject({
      basis: 'reported',
      section: '二·3',
      figures: ['F35', 'D14'],
    });
    expect(detail('figure:F35')?.lines[0]).toMatchObject({ value: '5.9 亿元', interval: '[5.85, 5.95)' });
  });

  it('tells both sides of the conflict', () => {
    const { lines, texts, figures } = detail('figure:F24')!;
    expect(lines.map(({ value }) => value)).toEqual(expect.arrayContaining(['+345%', '+354%']));
    expect(texts.join('')).toContain('两数并列，不取平均');
    expect(figures).toEqual(['F24', 'F50', 'D12']);
  });

  it('knows nothing of other figures', () => {
    expect([detail('figure:F15'), detail('node:moved')]).toEqual([undefined, undefined]);
  });
});
