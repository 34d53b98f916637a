import { describe, expect, it } from 'vitest';
import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import { yunze } from '../../mocks/yunze';
import type { SeedDataset } from '../../mocks/seed-dataset';
import type { FlowGraph, FlowNode, FlowQuery } from '../../src/domain/flows/flow-graph';
import { unitId } from '../../src/domain/ledger/unit';
import { matrixStatement } from '../../src/pictures/matrix/matrix-statement';
import { beforeAfter } from '../../src/pictures/flow/before-after';
import { flowWords } from '../../src/pictures/flow/flow-words';
import { unitsYearsDistricts } from '../../src/pictures/flow/units-years-districts';
import { baotouData, speechOf, viewOf, yunzeData } from '../support/scene-data';

const languages = ['zh-CN', 'en'] as const;
const seeds = [
  { seed: baotou, draw: baotouData },
  { seed: yunze, draw: yunzeData },
];

/** What the ledger itself says a drawn node is, told without the graph's own word for it. */
const kindOf = ({ ledger }: SeedDataset, { unit }: FlowNode): 'sum' | 'unit' => {
  const found = ledger.units.find(({ id }) => id === unit);
  return !found || found.tier === 'group' ? 'sum' : 'unit';
};

const counted = (seed: SeedDataset, nodes: readonly FlowNode[], kind: 'sum' | 'unit'): number =>
  nodes.filter((n) => n.posts > 0 && kindOf(seed, n) === kind).length;

const sums = /(\d+) (?:类单位|个体系|groups? of units|systems?)/gu;
const units =
  /(\d+) (?:个(?:市局|系统外)?单位|个旗县区|个派出所|(?:bureau )?units?|districts?|stations?|outside bod(?:y|ies))/gu;
const told = (text: string, pattern: RegExp): number =>
  [...text.replace(/groups? of units?/gu, '类单位').matchAll(pattern)].reduce(
    (n, [, found]) => n + Number(found),
    0,
  );
const oneGroup = /划出单位|其余单位|the releasing units|all others/gu;

const sidesOf = ({ nodes }: FlowGraph) =>
  (['releasing', 'receiving'] as const).map((side) => nodes.filter((n) => n.side === side));

const cases = seeds.flatMap(({ seed, draw }) =>
  seed.dataset.upperLevels.flatMap((upper) =>
    seed.dataset.lowerLevels.flatMap((lower) =>
      languages.flatMap((language) =>
        [undefined, 2019, 2020].map((year) => ({
          id: seed.dataset.id,
          upper,
          lower,
          language,
          year,
          seed,
          draw,
        })),
      ),
    ),
  ),
);

const query = (
  { upper, lower, year }: (typeof cases)[number],
  via: FlowQuery['via'],
): Partial<FlowQuery> => ({
  upper,
  lower,
  via,
  top: 200,
  ...(year !== undefined && { yearFrom: year, yearTo: year }),
});

describe('who a statement says gave and got posts', () => {
  it.each(cases)('is who is drawn: $id $upper × $lower, $year, $language', (each) => {
    const { seed, draw, language } = each;
    const data = draw(query(each, 'year'));
    const graph = data.graph!;
    const speech = speechOf(language);
    const said = unitsYearsDistricts.sentence(graph, viewOf(), speech);
    const drawn = sidesOf(graph);
    const sides = drawn.map((nodes) => ({
      sum: counted(seed, nodes, 'sum'),
      unit: counted(seed, nodes, 'unit'),
    }));
    for (const text of [said, matrixStatement(data, viewOf(), speech)]) {
      const alone = text.match(oneGroup)?.length ?? 0;
      expect(told(text, sums) + alone, text).toBe(sides[0]!.sum + sides[1]!.sum);
      expect(told(text, units), text).toBe(sides[0]!.unit + sides[1]!.unit);
    }
    expect(flowWords(graph, unitsYearsDistricts, viewOf(), speech).title).toBe(said);
  });

  it.each(cases)('is summed up alike for screen readers: $id $upper × $lower, $year, $language', (each) => {
    const graph = each.draw({ ...query(each, 'year'), top: 40 }).graph!;
    const speech = speechOf(each.language);
    const { title, summary } = flowWords(graph, unitsYearsDistricts, viewOf(), speech);
    const alone = title.match(oneGroup)?.length ?? 0;
    const counts = /(\d+) releasing, .*?(\d+) receiving|划出 (\d+) 项，.*?接收 (\d+) 项/u.exec(summary);
    const [from, to] = counts!.slice(1).filter((found) => found !== undefined);
    expect(Number(from) + Number(to), summary).toBe(told(title, sums) + told(title, units) + alone);
  });

  it.each(cases)('is never a wrong count before and after: $id $upper × $lower, $year, $language', (each) => {
    const { seed, draw, language } = each;
    const graph = draw(query(each, 'none')).graph!;
    const said = beforeAfter.sentence(graph, viewOf(), speechOf(language));
    if (/各单位之间|between units/u.test(said)) {
      expect(seed.dataset.fictional).toBe(true);
      return;
    }
    const movers = new Set(
      graph.links.filter((l) => l.kind === 'moved').flatMap((l) => [l.source, l.target]),
    );
    const nodes = graph.nodes.filter((n) => movers.has(n.id) && n.side !== 'passing');
    const alone = said.match(oneGroup)?.length ?? 0;
    expect(told(said, sums) + alone, said).toBe(counted(seed, nodes, 'sum'));
    expect(told(said, units), said).toBe(counted(seed, nodes, 'unit'));
  });

  it.each([
    ['zh-CN', '2017—2020 年，5 个体系和 1 个系统外单位减下 488 名'],
    ['en', '2017–2020: 5 systems and 1 outside body released 488 posts'],
  ] as const)('tells an outside body from a system, %s', (language, start) => {
    const { graph } = yunzeData({ upper: 'system', lower: 'district', yearTo: 2020, top: 200 });
    expect(unitsYearsDistricts.sentence(graph!, viewOf(), speechOf(language))).toMatch(start);
  });

  it.each([
    ['zh-CN', /减下 \d+ 名/u, '和其他单位减下'],
    ['en', /released \d+/u, 'and other units released'],
  ] as const)('does not count what is outside an opened unit as one unit, %s', (language, amount, rest) => {
    const { graph } = yunzeData({
      upper: 'unit',
      upperParent: unitId('sys-support'),
      lower: 'district',
      top: 200,
    });
    const own = graph!.nodes.filter((n) => n.side === 'releasing' && n.unit !== undefined);
    const said = unitsYearsDistricts.sentence(graph!, viewOf(), speechOf(language));
    expect(said).toMatch(amount);
    expect(said).toContain(rest);
    expect(told(said.split(rest)[0]!, units)).toBe(own.length);
  });

  it('counts the units that are folded', () => {
    const all = yunzeData({ upper: 'unit', lower: 'district', top: 200 }).graph!;
    const folded = yunzeData({ upper: 'unit', lower: 'district', top: 8 }).graph!;
    const say = (graph: FlowGraph) => unitsYearsDistricts.sentence(graph, viewOf(), speechOf('zh-CN'));
    expect(say(folded)).toBe(say(all));
  });
});
