import type { Period } from '../basis';
import type { Batch, Ledger, Opening } from './ledger';
import type { Unit, UnitId } from './unit';
import { parentIn } from './unit';
import type { Violation, ViolationCode } from './violation';
import { told } from './violation';

/** A batch, or the part of a refinement, with the place it stands in. */
export interface Located {
  readonly batch: Batch;
  readonly where: string;
}

export const locatedBatches = ({ batches }: Ledger): readonly Located[] =>
  batches.map((batch) => ({ batch, where: `batches/${batch.id}` }));

export const locatedParts = ({ refinements }: Ledger): readonly Located[] =>
  refinements.flatMap(({ of, parts }) =>
    parts.map((batch) => ({ batch, where: `refinements/${of}/parts/${batch.id}` })),
  );

/** Everything that must hold before the ledger can be computed with: ids, hierarchy, whole posts, periods. */
export function verifyStructure(ledger: Ledger): readonly Violation[] {
  const all = [...locatedBatches(ledger), ...locatedParts(ledger)];
  const ids = new Set(ledger.units.map((u) => u.id));
  return [
    ...unitsViolations(ledger.units),
    ...duplicates(
      'opening-duplicate',
      ledger.openings.map((o) => `openings/${o.unit}`),
    ),
    ...ledger.openings.flatMap((opening) => openingViolations(opening, ids)),
    ...duplicates(
      'batch-duplicate',
      all.map(({ batch }) => `batches/${batch.id}`),
    ),
    ...periodViolations(ledger.period, 'period'),
    ...all.flatMap(({ batch, where }) => periodViolations(batch.period, `${where}/period`)),
    ...all.flatMap((located) => postsViolations(located, ids)),
    ...refinementViolations(ledger),
  ];
}

const verified = new WeakMap<readonly Unit[], readonly Violation[]>();

/** Once for the same units: every state of a plan has a ledger of its own, and all of them the units of the data. */
function unitsViolations(units: readonly Unit[]): readonly Violation[] {
  const ids = new Set(units.map((u) => u.id));
  const found = verified.get(units) ?? [
    ...duplicates(
      'unit-duplicate',
      units.map((u) => `units/${u.id}`),
    ),
    ...units.flatMap((unit) => parentViolations(unit, ids)),
    ...cycles(units),
  ];
  verified.set(units, found);
  return found;
}

function duplicates(code: ViolationCode, places: readonly string[]): readonly Violation[] {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].flatMap(([where, count]) => (count > 1 ? [{ code, where, detail: { count } }] : []));
}

const unknownUnit = (unit: UnitId, where: string): Violation => ({
  code: 'unit-unknown',
  where,
  detail: { unit },
});

function parentViolations({ id, parents }: Unit, ids: ReadonlySet<UnitId>): readonly Violation[] {
  return parents.flatMap(({ from, parent }, i): readonly Violation[] => {
    const where = `units/${id}/parents/${i}`;
    const before = parents[i - 1]?.from ?? -Infinity;
    return [
      ...(ids.has(parent) ? [] : [unknownUnit(parent, where)]),
      ...(from > before ? [] : [{ code: 'parents-unordered' as const, where, detail: { from, before } }]),
    ];
  });
}

/** Each cycle once, in the first year it holds, named at one of its units. */
function cycles(units: readonly Unit[]): readonly Violation[] {
  const byId = new Map(units.map((u) => [u.id, u]));
  const years = [...new Set(units.flatMap((u) => u.parents.map((p) => p.from)))].sort((a, b) => a - b);
  const found = new Map<UnitId, Violation>();
  for (const year of years) {
    const clear = new Set<UnitId>();
    for (const { id } of units) {
      const walked = new Set<UnitId>();
      let at: UnitId | undefined = id;
      for (; at !== undefined && !clear.has(at) && !walked.has(at); at = parentOf(byId, at, year))
        walked.add(at);
      if (at !== undefined && walked.has(at) && ![...walked].some((unit) => found.has(unit)))
        found.set(at, { code: 'parent-cycle', where: `units/${at}`, detail: { year } });
      for (const unit of walked) clear.add(unit);
    }
  }
  return [...found.values()];
}

function parentOf(byId: ReadonlyMap<UnitId, Unit>, id: UnitId, year: number): UnitId | undefined {
  const unit = byId.get(id);
  return unit && parentIn(unit, year);
}

const isWhole = (posts: number): boolean => Number.isSafeInteger(posts);

function openingViolations(
  { unit, posts, interval }: Opening,
  ids: ReadonlySet<UnitId>,
): readonly Violation[] {
  const where = `openings/${unit}`;
  if (!ids.has(unit)) return [unknownUnit(unit, where)];
  if (!isWhole(posts)) return [{ code: 'posts-not-whole', where, detail: { posts: told(posts) } }];
  if (posts < 0) return [{ code: 'posts-negative', where, detail: { posts } }];
  if (interval === undefined || (posts >= interval.lo && posts <= interval.hi)) return [];
  const detail = { posts, lo: told(interval.lo), hi: told(interval.hi) };
  return [{ code: 'opening-outside-interval', where, detail }];
}

const periodViolations = (period: Period, where: string): readonly Violation[] =>
  Number.isSafeInteger(period.from) && Number.isSafeInteger(period.to) && period.from <= period.to
    ? []
    : [{ code: 'period-reversed', where, detail: { from: told(period.from), to: told(period.to) } }];

function postsViolations({ batch, where }: Located, ids: ReadonlySet<UnitId>): readonly Violation[] {
  const entries = batch.entries.flatMap(({ unit, posts }, i) =>
    numberViolations(posts, [unit], `${where}/entries/${i}`, ids),
  );
  const transfers = (batch.transfers ?? []).flatMap(({ from, to, posts }, i): readonly Violation[] => {
    const at = `${where}/transfers/${i}`;
    const negative: readonly Violation[] =
      posts < 0 ? [{ code: 'posts-negative', where: at, detail: { posts: told(posts) } }] : [];
    return [...numberViolations(posts, [from, to], at, ids), ...negative];
  });
  return [...entries, ...transfers];
}

function numberViolations(
  posts: number,
  units: readonly UnitId[],
  where: string,
  ids: ReadonlySet<UnitId>,
): readonly Violation[] {
  const strangers = units.filter((unit) => !ids.has(unit)).map((unit) => unknownUnit(unit, where));
  return isWhole(posts)
    ? strangers
    : [...strangers, { code: 'posts-not-whole', where, detail: { posts: told(posts) } }];
}

function refinementViolations({ batches, refinements }: Ledger): readonly Violation[] {
  const ids = new Set(batches.map((b) => b.id));
  const unknown = refinements.filter(({ of }) => !ids.has(of));
  return [
    ...duplicates(
      'refinement-duplicate',
      refinements.map((r) => `refinements/${r.of}`),
    ),
    ...unknown.map(({ of }): Violation => ({
      code: 'refinement-of-unknown',
      where: `refinements/${of}`,
      detail: { of },
    })),
  ];
}
