import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowGraph } from '../../src/domain/flows/flow-graph';
import { flows } from '../../src/domain/flows/flows';
import { en } from '../../src/i18n/en';
import { formatFor } from '../../src/i18n/format';
import type { Speech } from '../../src/i18n/language-context';
import { zhCN } from '../../src/i18n/zh-CN';
import { placeFlow } from '../../src/layouts/flow/place-flow';
import { beforeAfter } from '../../src/pictures/flow/before-after';
import { flowWords } from '../../src/pictures/flow/flow-words';
import { linkTable } from '../../src/pictures/flow/link-table';
import { nodeTable } from '../../src/pictures/flow/node-table';
import { unitsYearsDistricts } from '../../src/pictures/flow/units-years-districts';
import { grainFacts } from '../../src/pictures/grains/grain-facts';
import { grains } from '../../src/pictures/grains/grains';
import { grainsTexts } from '../../src/pictures/grains/grains-texts';
import { marginsContent } from '../../src/pictures/matrix/margins-table';
import { matrixStatement } from '../../src/pictures/matrix/matrix-statement';
import { matrixOf, matrixTexts } from '../../src/pictures/matrix/matrix-texts';
import { districtsContent } from '../../src/pictures/districts/districts-table';
import { districtsFacts } from '../../src/pictures/districts/district-facts';
import { measuredPosts } from '../../src/pictures/districts/measured-posts';
import { sayDistrict } from '../../src/pictures/districts/district-texts';
import { rowsOf } from '../../src/layouts/matrix/heat-matrix';
import { openingView } from '../../src/state/view';
import { arbitraryQuestion } from '../support/arbitraries';
import { baotouData } from '../support/scene-data';

const speeches: readonly Speech[] = [
  { language: 'zh-CN', messages: zhCN, format: formatFor('zh-CN') },
  { language: 'en', messages: en, format: formatFor('en') },
];

const room = {
  width: 1200,
  height: 700,
  orientation: 'down',
  nodeThickness: 10,
  nodeGap: 4,
  margin: { top: 40, right: 20, bottom: 40, left: 20 },
  order: 'given',
} as const;

/** Every picture there is of a random ledger, with what each shows of it. */
const shown = fc
  .tuple(arbitraryQuestion, fc.constantFrom(...speeches), fc.constantFrom('none', 'year'))
  .map(([{ ledger, query }, speech, via]) => {
    const answer = flows(ledger, { ...query, via });
    if (!answer.ok) return undefined;
    const graph = answer.value;
    const picture = via === 'year' ? unitsYearsDistricts : beforeAfter;
    const view = { ...openingView, upper: query.upper, lower: query.lower };
    return { graph, speech, words: flowWords(graph, picture, view, speech) };
  })
  .filter((each) => each !== undefined);

/** The whole numbers of a text, without their thousands marks. */
const numbersIn = (text: string): number[] =>
  (text.replace(/(\d)[,，](?=\d{3})/g, '$1').match(/\d+/g) ?? []).map(Number);

const whole = (text: string | undefined): number => Number((text ?? '').replace(/[,+\u2212]/g, ''));

const drawnPosts = (graph: FlowGraph, link: number): number => {
  const { ribbon, scale } = placeFlow(graph, room);
  return (ribbon[6 * link + 1]! - ribbon[6 * link]!) / scale;
};

describe('what a picture says, draws, lists and reads out', () => {
  it('is the same number of posts for every ribbon', () => {
    fc.assert(
      fc.property(shown, ({ graph, speech, words }) => {
        const { rows } = linkTable(graph, speech);
        graph.links.forEach(({ id, posts }, i) => {
          expect(whole(rows[i]?.cells[2]?.text)).toBe(posts);
          expect(numbersIn(words.link(i).value ?? '')).toContain(posts);
          expect(numbersIn(words.describe({ kind: 'link', id }))).toContain(posts);
          expect(drawnPosts(graph, i)).toBeCloseTo(posts, 6);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same number of posts for every node', () => {
    fc.assert(
      fc.property(shown, ({ graph, speech, words }) => {
        const { rows } = nodeTable(graph, speech);
        graph.nodes.forEach(({ id, posts }, i) => {
          expect(whole(rows[i]?.cells[1]?.text)).toBe(posts);
          expect(numbersIn(words.node(i).value ?? '')).toContain(posts);
          expect(numbersIn(words.describe({ kind: 'node', id }))).toContain(posts);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same sum in the statement and under the table', () => {
    fc.assert(
      fc.property(shown, ({ graph, speech, words }) => {
        expect(numbersIn(words.title)).toContain(graph.moved);
        for (const total of linkTable(graph, speech).totals) expect(whole(total[2])).toBe(graph.moved);
      }),
      { numRuns: 60 },
    );
  });
});

/** A scene is given a random graph in the place of the one it asked for. */
const dataOf = (graph: FlowGraph) => ({ ...baotouData(), graph, tiles: [], indicators: [] });

describe('what a scene says, draws, lists and reads out', () => {
  it('is the same number of posts in every cell and margin of the matrix', () => {
    fc.assert(
      fc.property(shown, ({ graph, speech }) => {
        const data = dataOf(graph);
        const matrix = matrixOf(data);
        if (!matrix) return;
        const texts = matrixTexts(matrix, graph, { title: '', measure: 'posts' }, speech);
        const { rows, totals } = marginsContent(matrix, texts, speech);
        rowsOf(matrix).forEach((row, i) => {
          const cells = rows[i]!.cells.slice(2);
          row.cells.forEach((cell, at) => {
            if (cell.posts === undefined) return;
            expect(whole(cells[at]!.text)).toBe(cell.posts);
            expect(whole(texts.cell(cell, row.block, at))).toBe(cell.posts);
            expect(numbersIn(texts.sayCell(row, at))).toContain(cell.posts);
          });
          expect(whole(cells[row.cells.length]!.text)).toBe(row.total);
          expect(numbersIn(texts.sayRow(row))).toContain(row.total);
        });
        for (const total of totals) {
          const sums = total.slice(2, -1).map(whole);
          expect(sums.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(sums.at(-1));
          expect(sums.at(-1)).toBe(graph.moved);
        }
        expect(numbersIn(matrixStatement(data, openingView, speech))).toContain(graph.moved);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same number of posts for every district', () => {
    fc.assert(
      fc.property(shown, ({ graph, speech }) => {
        const data = dataOf(graph);
        const facts = districtsFacts(data);
        const measured = measuredPosts(data, facts, openingView, speech);
        const { rows } = districtsContent(facts, measured, speech);
        facts.districts.forEach((district, i) => {
          const posts = district.known.received?.value;
          if (posts === undefined) return;
          expect(whole(rows[i]!.cells[1]!.text)).toBe(posts);
          expect(numbersIn(sayDistrict(district, measured, speech))).toContain(posts);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('adds up, and is told in statement and drawing alike, for the thousand marks', () => {
    fc.assert(
      fc.property(shown, ({ graph, speech }) => {
        const facts = grainFacts(graph);
        if (!facts) return;
        const data = dataOf(graph);
        const { moves, releasing, others, system, systemAfter, marks } = facts;
        expect(Object.values(moves).reduce((a, b) => a + b, 0)).toBe(graph.moved);
        expect([releasing.before + others.before, releasing.after + others.after]).toEqual([
          system,
          systemAfter,
        ]);
        expect(marks.staying + marks.moved + marks.others + marks.risen).toBe(1000);
        const { title } = grainsTexts({ data, view: openingView, speech }, 1, 900);
        const told = (said: string, posts: readonly number[]) => {
          for (const each of posts.filter((n) => n > 0)) expect(numbersIn(said)).toContain(each);
        };
        told(title, Object.values(moves));
        // The statement says what the marks show; what no mark follows stands in the legend and is read out.
        told(grains.statement(data, openingView, speech), [moves.down, moves.up]);
      }),
      { numRuns: 60 },
    );
  });
});
