import type { Dataset } from '../figures/dataset';
import type { Reading } from '../figures/derivation';
import type { Figure } from '../figures/figure';
import { figureReader } from '../figures/figure-readings';
import type { FlowGraph } from '../flows/flow-graph';
import type { Indicator } from '../figures/indicator';
import { contains } from '../numbers/interval';
import type { Ledger } from '../ledger/ledger';
import { quantitiesOf } from '../figures/printed-bounds';
import type { Reorganisation } from '../figures/reorganisation';
import { ruled } from './self-check-figures';
import type { ServedFlows } from './self-check-flows';
import { releasedBy } from './self-check-ledger';
import type { CheckResult } from './self-check-result';
import { compareNumbers, compareTexts, plain } from './self-check-result';
import { wholePosts } from '../figures/whole-posts';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The published total of each indicator that has a value for every district: those with a tile. */
export function* checkIndicators(
  indicators: readonly Indicator[],
  districts: number,
): Generator<CheckResult> {
  for (const { id, name, values, total } of indicators)
    if (total !== undefined && values.length === districts)
      yield compareNumbers('indicator', { id, name }, sum(values.map(({ value }) => value)), total);
}

/** Organisations counted on both sides, where their one figure counts the same before and after. */
export function* checkReorganisations(
  reorganisations: readonly Reorganisation[],
  figures: readonly Figure[],
): Generator<CheckResult> {
  for (const { id, figures: own = [], before, after } of reorganisations) {
    const figure = figures.find((f) => f.id === own[0]);
    if (own.length !== 1 || figure?.value.kind !== 'change') continue;
    const counts = [before, after].map((side) => side.map(({ count }) => count?.magnitude));
    const [was, is] = counts.map((side) => sum(side.map((n) => n ?? NaN)));
    if (was === undefined || is === undefined || Number.isNaN(was + is)) continue;
    const expected = quantitiesOf(figure.value).map(({ magnitude }) => plain(magnitude));
    const subject = { id: `${id}–${figure.id}`, name: figure.name };
    yield compareTexts('organisations', subject, expected.join(' → '), `${plain(was)} → ${plain(is)}`);
  }
}

/** Whether the ledger tells what the two reported shares of posts tell; shares of nothing tell nothing. */
export function* checkReport(
  figures: readonly Figure[],
  ledger: Ledger,
  dataset: Dataset,
  served: readonly ServedFlows[],
): Generator<CheckResult> {
  const read = figureReader(figures);
  const [a, b] = [read.reading('F15'), read.reading('F16')];
  if (!ruled(figures) || !a || !b || !(b.interval.lo > 0)) return;
  const { posts } = dataset.system;
  const moved = releasedBy(ledger.batches);
  const graph = served.find(({ query }) => query.via === 'none')?.graph;
  yield within('F15', a, (100 * moved) / posts, figures);
  if (graph?.releasing !== undefined) yield within('F16', b, (100 * moved) / graph.releasing, figures);
  yield* checkWhole(wholePosts(posts, a, b), { moved, graph });
}

function within(
  id: string,
  { interval, point }: Reading,
  found: number,
  figures: readonly Figure[],
): CheckResult {
  const name = figures.find((figure) => figure.id === id)?.name;
  const { lo, hi, loOpen, hiOpen } = interval;
  const range = `${loOpen ? '(' : '['}${plain(lo)}, ${plain(hi)}${hiOpen ? ')' : ']'}`;
  const ok = contains(interval, found);
  const result = compareTexts('report', { id, ...(name && { name }) }, range, plain(found));
  return ok ? { ...result, ok } : { ...result, difference: Number((found - point).toPrecision(12)) };
}

function* checkWhole(
  whole: ReturnType<typeof wholePosts>,
  { moved, graph }: { readonly moved: number; readonly graph: FlowGraph | undefined },
): Generator<CheckResult> {
  if (!whole.ok) return;
  const { releasingBefore, othersBefore } = whole.value;
  yield compareNumbers('report', { id: 'moved' }, whole.value.moved.magnitude, moved);
  if (graph?.releasing === undefined || graph.system === undefined) return;
  yield compareNumbers('report', { id: 'releasing' }, releasingBefore.magnitude, graph.releasing);
  yield compareNumbers('report', { id: 'others' }, othersBefore.magnitude, graph.system - graph.releasing);
}
