import type { ApportionProblem, Claim, Method } from '../apportionment/claim';
import { apportion } from '../apportionment/apportion';
import type { Basis } from '../basis';
import type { Tie } from '../apportionment/contender';
import type { Batch, Entry, Refinement } from '../ledger/ledger';
import type { Share } from '../ledger/ledger-index';
import { grossOf } from '../ledger/ledger-index';
import type { Localised } from '../localised';
import { localised } from '../localised';
import type { MatrixProblem } from './matrix';
import { matrix } from './matrix';
import type { Problem, Result } from '../result';
import { fail, ok } from '../result';
import type { Table } from '../numbers/table';
import type { UnitId } from '../ledger/unit';

/** How posts are divided: by weights, within floors and caps, with totals that are set (`locked`) left as they are. */
export interface DivisionRule<Id extends string> {
  readonly claims: readonly Claim<Id>[];
  readonly method: Method;
}

/** How the posts of one unit that the batch names are divided among the units under it. */
export interface UnitRule extends DivisionRule<UnitId> {
  readonly of: UnitId;
}

export interface SplitDecisions {
  /** One for each releasing unit that is to be split; the others stay as the batch names them. */
  readonly releasing: readonly UnitRule[];
  readonly receiving: readonly UnitRule[];
  /** Claims by year, as text. */
  readonly years: DivisionRule<string>;
  /** What is assumed, in words; it stands wherever the split is drawn. */
  readonly assumption: Localised;
  /** `illustrative` when not said. */
  readonly basis?: Basis;
}

export interface Split {
  readonly refinement: Refinement;
  /** The ties that decided a post. */
  readonly ties: readonly Tie[];
}

export type SplitProblem =
  ApportionProblem | MatrixProblem | Problem<'division-of-unnamed-unit' | 'year-outside-batch'>;

/**
 * Splits a batch by unit and year. Each side and the years are apportioned by their own decisions; units × years is
 * then filled in proportion to both margins and rounded with both exact, so every year takes as much as it gives.
 * Units and years that get nothing have no entry.
 */
export function refine(batch: Batch, decisions: SplitDecisions): Result<Split, readonly SplitProblem[]> {
  const gross = grossOf(batch);
  const total = gross.releases.reduce((posts, s) => posts + s.posts, 0);
  const years = divide('years', total, decisions.years);
  const idle = batch.entries.filter((e) => e.posts === 0).map(({ unit }) => ({ unit, posts: 0 }));
  const releasing = divideSide('releasing', [...gross.releases, ...idle], decisions.releasing);
  const receiving = divideSide('receiving', [...gross.receipts, ...idle], decisions.receiving);
  const problems = [...yearProblems(batch, decisions.years), ...problemsOf(years, releasing, receiving)];
  if (!years.ok || !releasing.ok || !receiving.ok || problems.length > 0) return fail(problems);
  const given = byYear(releasing.value.shares, years.value.shares);
  const got = byYear(receiving.value.shares, years.value.shares);
  if (!given.ok || !got.ok) return fail(problemsOf(given, got));
  const parts = years.value.shares.flatMap(({ id, posts }, year): readonly Batch[] => {
    const entries = [...signed(-1, given.value, year), ...signed(1, got.value, year)];
    return posts === 0 ? [] : [partOf(batch, Number(id), entries, decisions.basis ?? 'illustrative')];
  });
  const { assumption, basis = 'illustrative' } = decisions;
  const ties = [years, releasing, receiving].flatMap((side) => side.value.ties);
  return ok({ refinement: { of: batch.id, basis, assumption, parts }, ties });
}

interface Divided<Id extends string> {
  readonly shares: readonly { readonly id: Id; readonly posts: number }[];
  readonly ties: readonly Tie[];
}

const problemsOf = (
  ...results: readonly Result<unknown, readonly SplitProblem[]>[]
): readonly SplitProblem[] => results.flatMap((result) => (result.ok ? [] : result.problems));

function divide<Id extends string>(
  where: string,
  posts: number,
  { claims, method }: DivisionRule<Id>,
): Result<Divided<Id>, readonly SplitProblem[]> {
  const divided = apportion(posts, claims, method);
  if (!divided.ok) return fail(divided.problems.map((p) => ({ ...p, where: `${where}/${p.where}` })));
  const shares = [...divided.value.posts].map(([id, share]) => ({ id, posts: share }));
  return ok({ shares, ties: divided.value.ties });
}

function divideSide(
  side: 'releasing' | 'receiving',
  named: readonly Share[],
  divisions: readonly UnitRule[],
): Result<Divided<UnitId>, readonly SplitProblem[]> {
  const posts = new Map<UnitId, number>();
  for (const s of named) posts.set(s.unit, (posts.get(s.unit) ?? 0) + s.posts);
  const unnamed = divisions
    .filter(({ of }) => !posts.has(of))
    .map(({ of }): SplitProblem => ({
      code: 'division-of-unnamed-unit',
      where: `${side}/${of}`,
      detail: { unit: of },
    }));
  const results = [...posts].map(([unit, total]) => {
    const division = divisions.find(({ of }) => of === unit);
    return division
      ? divide(`${side}/${unit}`, total, division)
      : ok({ shares: [{ id: unit, posts: total }], ties: [] });
  });
  const problems = [...unnamed, ...problemsOf(...results)];
  if (problems.length > 0) return fail(problems);
  const values = results.flatMap((r) => (r.ok ? [r.value] : []));
  return ok({ shares: values.flatMap((v) => v.shares), ties: values.flatMap((v) => v.ties) });
}

const yearProblems = ({ period }: Batch, { claims }: DivisionRule<string>): readonly SplitProblem[] =>
  claims
    .filter(({ id }) => !/^\d{1,4}$/.test(id) || Number(id) < period.from || Number(id) > period.to)
    .map(({ id }) => ({
      code: 'year-outside-batch',
      where: `years/${id}`,
      detail: { year: id, from: period.from, to: period.to },
    }));

interface Cells {
  readonly units: readonly UnitId[];
  readonly cells: Table<number>;
}

/** Posts of every unit in every year, in proportion to what the unit and the year have in all. */
function byYear(
  units: Divided<UnitId>['shares'],
  years: Divided<string>['shares'],
): Result<Cells, readonly SplitProblem[]> {
  const [rows, columns] = [units.map((u) => u.posts), years.map((y) => y.posts)];
  const filled = matrix(
    rows,
    columns,
    rows.map(() => columns.map(() => 1)),
  );
  return filled.ok ? ok({ units: units.map((u) => u.id), cells: filled.value.cells }) : filled;
}

const signed = (sign: 1 | -1, { units, cells }: Cells, year: number): readonly Entry[] =>
  units.flatMap((unit, i) => {
    const posts = cells[i]?.[year] ?? 0;
    return posts === 0 ? [] : [{ unit, posts: sign * posts }];
  });

const partOf = (batch: Batch, year: number, entries: readonly Entry[], basis: Basis): Batch => ({
  id: `${batch.id}/${year}`,
  period: { from: year, to: year },
  title: localised(`${batch.title['zh-CN']} · ${year} 年`, `${batch.title.en} · ${year}`),
  basis,
  entries,
});
