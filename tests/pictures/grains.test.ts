import { describe, expect, it } from 'vitest';
import { grainFacts } from '../../src/pictures/grains/grain-facts';
import { grains } from '../../src/pictures/grains/grains';
import { calloutForms, grainsTexts, sunkPosts } from '../../src/pictures/grains/grains-texts';
import { groupSentence } from '../../src/pictures/grains/grain-words';
import { openingView } from '../../src/state/view';
import { baotouData, speechOf, yunzeData } from '../support/scene-data';

const view = { ...openingView, picture: 'grains' as const };
const data = baotouData({ via: 'none' });
const facts = grainFacts(data.graph)!;
const invented = yunzeData({ via: 'none' });
const textOf = (rows: ReturnType<typeof grainsTexts>['upper']) =>
  rows
    .flatMap(({ pill, parts }) => [pill?.label, ...parts.map(({ text }) => text)])
    .filter(Boolean)
    .join(' ');

describe('what the thousand marks stand for', () => {
  it('is the report’s own whole numbers per thousand', () => {
    expect(facts.marks).toEqual({ staying: 399, moved: 76, others: 525, risen: 0 });
    expect([facts.releasing.before, facts.releasing.after]).toEqual([475, 399]);
    expect([facts.others.before, facts.others.after]).toEqual([525, 601]);
    expect([facts.movedBasis, facts.releasing.basis, facts.others.basis]).toEqual([
      'reported',
      'derived',
      'derived',
    ]);
  });

  it('is divided among a thousand marks where the data count posts', () => {
    const { marks, system, moved, moves, releasing, others, systemAfter } = grainFacts(invented.graph)!;
    expect(marks.staying + marks.moved + marks.others + marks.risen).toBe(1000);
    expect(Math.abs(marks.moved - (1000 * moved) / system)).toBeLessThan(1);
    expect(releasing.before + others.before).toBe(system);
    expect(releasing.after + others.after).toBe(systemAfter);
    expect(Object.values(moves).reduce((a, b) => a + b, 0)).toBe(invented.graph!.moved);
  });

  it('lets only what goes from the bureau down sink, as the figures of the data set count it', () => {
    const { moves, releasing, others } = grainFacts(invented.graph)!;
    const told = (id: string) => invented.figures.find((f) => f.id === id)!.value;
    expect(told('X1')).toMatchObject({ is: { magnitude: moves.down } });
    expect(told('X7')).toMatchObject({ is: { magnitude: moves.up } });
    expect(told('X8')).toMatchObject({ is: { magnitude: moves.inBureau } });
    const change = ({ before, after }: { before: number; after: number }) => ({
      before: { magnitude: before },
      after: { magnitude: after },
    });
    expect(told('X4')).toMatchObject(change(releasing));
    expect(told('X5')).toMatchObject(change(others));
  });

  it('is not known without the posts of the system, of those above, or of the way posts went', () => {
    const { system: _, ...graph } = data.graph!;
    const nothingStays = { ...data.graph!, links: data.graph!.links.filter((l) => l.kind === 'moved') };
    const sides = data.graph!.nodes.map(({ family: _side, ...node }) => node);
    for (const lacking of [graph, nothingStays, { ...data.graph!, nodes: sides }]) {
      expect(grainFacts(lacking)).toBeUndefined();
      expect(grains.isEmpty({ ...data, graph: lacking })).toBe(true);
    }
    expect(grains.isEmpty(data)).toBe(false);
  });
});

describe('the words of the thousand marks', () => {
  it('state what sinks', () => {
    expect(grains.statement(data, view, speechOf('zh-CN'))).toBe(
      '2019—2022 年，每 1,000 名编制里，76 名从划出单位沉到其余单位',
    );
    expect(grains.statement(data, view, speechOf('en'))).toBe(
      '2019–2022: of every 1,000 posts, 76 sank from the releasing units to all others',
    );
  });

  it('state posts as posts where the data count them', () => {
    expect(grains.statement(invented, view, speechOf('zh-CN'))).toMatch(
      /，全系统 [\d,]+ 名编制里，\d+ 名从市局沉到区县，\d+ 名由区县上收市局$/,
    );
    expect(grains.statement(invented, view, speechOf('en'))).toMatch(
      /: of all [\d,]+ posts, \d+ sank from the bureau to the districts, \d+ rose$/,
    );
  });

  it('say what one mark is and who the others are', () => {
    expect(grains.note(data, view, speechOf('zh-CN'))).toContain('一点是全系统编制的 0.1%');
    expect(grains.note(data, view, speechOf('zh-CN'))).toContain('不等于旗县区');
    expect(grains.note(invented, view, speechOf('zh-CN'))).not.toContain('示意');
    expect(grains.note(invented, view, speechOf('zh-CN'))).toMatch(/约合 [\d.]+ 名/);
    expect(grains.note(invented, view, speechOf('en'))).toContain('Posts from outside count only');
  });

  it('tell each group in a sentence', () => {
    const say = (group: 'staying' | 'moved' | 'others', speech = speechOf('zh-CN')) =>
      groupSentence(data, view, group, speech);
    expect(say('staying')).toBe(
      '划出单位：调整前 475 名，调整后 399 名，减少 76 名，相符整数 461—490 → 385—414',
    );
    expect(say('moved')).toBe('划转的编制：76 名从划出单位沉到其余单位，占全系统 7.6%，占划出单位 16%');
    expect(say('others')).toContain('增加 76 名，相符整数 510—539 → 586—615');
    expect(say('others', speechOf('en'))).toBe(
      'All other units (receiving included): 525 posts before, 601 after, 76 more, whole numbers that agree 510–539 → 586–615',
    );
  });

  it('follow the fall', () => {
    const told = { data, view, speech: speechOf('zh-CN') };
    const at = (progress: number) => grainsTexts(told, progress, 990);
    expect(textOf(at(0).upper)).toBe('推算 划出单位 475 名 （461—490）');
    expect(textOf(at(0.5).upper)).toBe('推算 划出单位 475 → 437 名 （461—490）');
    expect(textOf(at(1).upper)).toBe('推算 划出单位 475 → 399 名 （461—490 → 385—414）');
    expect(textOf(at(0.5).lower)).toContain('525 → 563');
    expect(at(0.5).title).toContain('上方 437 点，下方 563 点；76 点中已有 38 点沉到下方');
    expect(textOf(calloutForms(told, 76)[0]!)).toBe(
      '76 名沉下去 报告 7.6% 占全系统 [7.55, 7.65) 报告 16% 占划出单位 [15.5, 16.5)',
    );
  });

  it('break a heading that is too wide', () => {
    const { lower } = grainsTexts({ data, view, speech: speechOf('en') }, 1, 320);
    expect(
      lower.map(({ parts }) =>
        parts
          .map(({ text }) => text)
          .join(' ')
          .trim(),
      ),
    ).toEqual(['All other units (receiving included)', '525 → 601 posts', '(510–539 → 586–615)']);
    expect(grainsTexts({ data, view, speech: speechOf('en') }, 1, 520).lower).toHaveLength(2);
  });

  it('count posts, not marks, where the data do', () => {
    const own = grainFacts(invented.graph)!;
    expect([sunkPosts(own, 0), sunkPosts(own, 1)]).toEqual([0, own.moved]);
  });

  it('cite no figure of the report for a part of its years', () => {
    const early = baotouData({ via: 'none', yearTo: 2020 });
    const years = { ...view, years: { from: 2019, to: 2020 } };
    expect(groupSentence(early, years, 'moved', speechOf('zh-CN'))).toContain('占全系统 3.8%');
    expect(grains.detail(early, years, 'node:moved', speechOf('zh-CN'))?.figures).toEqual([]);
    expect(grains.note(early, years, speechOf('zh-CN'))).toContain('示意');
  });
});

describe('the panel of the thousand marks', () => {
  const detail = (key: string) => grains.detail(data, view, key, speechOf('zh-CN'));

  it('tells each group with its intervals, basis and figures', () => {
    expect(detail('node:releasing')).toMatchObject({ basis: 'derived', figures: ['D1', 'D2', 'F15', 'F16'] });
    expect(detail('node:releasing')?.lines[0]).toEqual({
      label: '调整前',
      value: '475 名',
      basis: 'derived',
      interval: '461—490',
    });
    expect(detail('node:moved')).toMatchObject({ basis: 'reported', figures: ['F15', 'F16', 'D8'] });
    expect(detail('node:moved')?.lines[1]).toMatchObject({ value: '7.6%', interval: '[7.55, 7.65)' });
    expect(detail('node:others')).toMatchObject({ basis: 'derived', figures: ['D3', 'D4', 'D5'] });
    expect(detail('node:others')?.lines.at(-1)?.value).toBe('601 点');
  });

  it('knows nothing of items of other pictures', () => {
    expect(detail('figure:F9')).toBeUndefined();
  });
});
