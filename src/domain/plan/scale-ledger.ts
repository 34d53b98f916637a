import { apportion } from '../apportionment/apportion';
import { weakest } from '../basis';
import type { Batch, Ledger, Opening, Refinement } from '../ledger/ledger';
import { grossOf } from '../ledger/ledger-index';
import type { UnitId } from '../ledger/unit';
import { parentIn } from '../ledger/unit';
import { matrix } from '../matrix/matrix';
import type { Interval } from '../numbers/interval';
import { columnSums, sum } from '../numbers/table';
import type { Table } from '../numbers/table';

/** A ledger of so many posts in all, as real posts of a system of `to`. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Posts of the one batch, real. */
  readonly moved: number;
  /** Openings that are known of the real system, with the whole numbers that agree. */
  readonly openings: ReadonlyMap<UnitId, { readonly posts: number; readonly interval?: Interval }>;
}

/** `posts` of `from` as posts of `to`, rounded half up, in whole numbers throughout. */
export const inScale = (posts: number, from: number, to: number): number =>
  Number((2n * BigInt(posts) * BigInt(to) + BigInt(from)) / (2n * BigInt(from)));

/**
 * A ledger with one batch, per thousand posts, as real posts: group totals as the scale knows them, everything under
 * them in proportion and with the same sums, units × years of the refinement with both margins exact. What comes of
 * scaling is derived at most.
 */
export function scaleLedger(ledger: Ledger, scale: Scale): Ledger {
  const [batch] = ledger.batches;
  const scaled = batch && scaleBatch(batch, scale);
  const refinements = scaled ? ledger.refinements.map((r) => scaleRefinement(r, scale.moved)) : [];
  return {
    ...ledger,
    displayUnit: 'posts',
    openings: scaleOpenings(ledger, scale),
    batches: scaled ? [scaled] : [],
    refinements,
  };
}

const scaleBatch = (batch: Batch, { moved }: Scale): Batch => ({
  ...batch,
  basis: weakest(batch.basis, 'derived'),
  entries: batch.entries.map((e) => ({ ...e, posts: Math.sign(e.posts) * moved })),
});

/** Openings from the top down: known ones, then those under a scaled one in proportion, with what is not stated. */
function scaleOpenings(ledger: Ledger, scale: Scale): readonly Opening[] {
  const stated = new Map(ledger.openings.map((o) => [o.unit, o.posts]));
  const above = statedAbove(ledger, stated);
  const scaled = new Map<UnitId | undefined, number>([[undefined, scale.to]]);
  const under = (unit: UnitId | undefined) =>
    ledger.openings.filter((o) => above.get(o.unit) === unit).map((o) => o.unit);
  const waiting: (UnitId | undefined)[] = [undefined];
  while (waiting.length > 0) {
    const whole = waiting.shift();
    const members = under(whole);
    const posts = whole === undefined ? scale.from : stated.get(whole)!;
    const shares = sharesOf(members, stated, posts, scaled.get(whole)!);
    for (const unit of members) scaled.set(unit, scale.openings.get(unit)?.posts ?? shares.get(unit)!);
    waiting.push(...members);
  }
  return ledger.openings.map(({ interval: _perThousand, ...opening }) => {
    const interval = scale.openings.get(opening.unit)?.interval;
    const basis = weakest(opening.basis, 'derived');
    return { ...opening, basis, posts: scaled.get(opening.unit)!, ...(interval && { interval }) };
  });
}

function sharesOf(
  members: readonly UnitId[],
  stated: ReadonlyMap<UnitId, number>,
  posts: number,
  scaled: number,
): ReadonlyMap<string, number> {
  const claims = members.map((id) => ({ id, weight: stated.get(id)! }));
  const rest = posts - sum(claims.map((c) => c.weight));
  const all = rest > 0 ? [...claims, { id: '', weight: rest }] : claims;
  if (all.every((c) => c.weight === 0)) return new Map(all.map((c) => [c.id, 0]));
  const divided = apportion(scaled, all);
  if (!divided.ok) throw new Error(`not to be apportioned: ${JSON.stringify(divided.problems)}`);
  return divided.value.posts;
}

/** The nearest unit above with an opening of its own, in the first year. */
function statedAbove(
  { units, period }: Ledger,
  stated: ReadonlyMap<UnitId, number>,
): ReadonlyMap<UnitId, UnitId | undefined> {
  const byId = new Map(units.map((u) => [u.id, u]));
  const parentOf = (id: UnitId) => parentIn(byId.get(id)!, period.from);
  return new Map(
    [...stated.keys()].map((id) => {
      let at = parentOf(id);
      while (at !== undefined && !stated.has(at)) at = parentOf(at);
      return [id, at];
    }),
  );
}

function scaleRefinement(refinement: Refinement, moved: number): Refinement {
  const { parts } = refinement;
  const given = scaleSide(parts, 'releases', moved);
  const got = scaleSide(parts, 'receipts', moved);
  const basis = weakest(refinement.basis, 'derived');
  return {
    ...refinement,
    basis,
    parts: parts.map((part, j): Batch => {
      const { transfers: _unscaled, ...rest } = part;
      const entries = [
        ...given.map(({ unit, posts }) => ({ unit, posts: -posts[j]! })),
        ...got.map(({ unit, posts }) => ({ unit, posts: posts[j]! })),
      ];
      return {
        ...rest,
        basis: weakest(part.basis, 'derived'),
        entries: entries.filter((e) => e.posts !== 0),
      };
    }),
  };
}

interface ScaledUnit {
  readonly unit: UnitId;
  /** By part. */
  readonly posts: readonly number[];
}

/** Parts by running counts, so that they add up; units by Sainte-Laguë; the table as near to the old one as both allow. */
function scaleSide(
  parts: readonly Batch[],
  direction: 'releases' | 'receipts',
  moved: number,
): readonly ScaledUnit[] {
  const shares = parts.flatMap((part, j) => grossOf(part)[direction].map((s) => ({ ...s, j })));
  const ids = [...new Set(shares.map((s) => s.unit))];
  const old = ids.map((id) =>
    parts.map((_, j) => sum(shares.filter((s) => s.unit === id && s.j === j).map((s) => s.posts))),
  );
  const columns = runningCounts(columnSums(old, parts.length), moved);
  const divided = apportion(
    moved,
    ids.map((id, i) => ({ id, weight: sum(old[i]!) })),
  );
  if (!divided.ok) return [];
  const cells = fitted([...divided.value.posts.values()], columns, old);
  return ids.map((unit, i) => ({ unit, posts: cells[i]! }));
}

function runningCounts(posts: readonly number[], moved: number): readonly number[] {
  const all = sum(posts);
  let seen = 0;
  return posts.map((count) => {
    const before = inScale(seen, all, moved);
    seen += count;
    return inScale(seen, all, moved) - before;
  });
}

function fitted(rows: readonly number[], columns: readonly number[], weights: Table<number>): Table<number> {
  const near = matrix(rows, columns, weights);
  if (near.ok) return near.value.cells;
  const even = matrix(
    rows,
    columns,
    weights.map((row) => row.map(() => 1)),
  );
  if (!even.ok) throw new Error(`margins that cannot be met: ${JSON.stringify(even.problems)}`);
  return even.value.cells;
}
