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
import { openingView } from '../../src/state/view';
import { arbitraryQuestion } from '../support/arbitraries';

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
