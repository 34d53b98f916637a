import type { Batch, Entry, Refinement, Transfer } from '../../src/domain/ledger/ledger';
import type { Share } from '../../src/domain/ledger/ledger-index';
import { localised } from '../../src/domain/localised';
import type { Unit, UnitId } from '../../src/domain/ledger/unit';
import type { UnitsIndex } from '../../src/domain/ledger/units-index';
import type { Dice } from './dice';

/** Posts one unit gives another: what a batch is made of before it is told as entries or transfers. */
type Gift = Transfer;

/** Entries by unit and direction, those of nothing left out. */
function entriesOf(gifts: readonly Gift[]): readonly Entry[] {
  const sums = new Map<string, Entry>();
  const add = (unit: UnitId, posts: number) => {
    const place = `${posts < 0 ? '-' : '+'}${unit}`;
    sums.set(place, { unit, posts: (sums.get(place)?.posts ?? 0) + posts });
  };
  for (const { from, to, posts } of gifts) {
    add(from, -posts);
    add(to, posts);
  }
  return [...sums.values()].filter((e) => e.posts !== 0);
}

function netOf(gifts: readonly Gift[]): readonly Entry[] {
  const net = new Map<UnitId, number>();
  for (const { unit, posts } of entriesOf(gifts)) net.set(unit, (net.get(unit) ?? 0) + posts);
  return [...net].map(([unit, posts]) => ({ unit, posts })).filter((e) => e.posts !== 0);
}

/** Sometimes the pairs are told, sometimes only what each unit gave and got. */
const told = (dice: Dice, gifts: readonly Gift[]): Pick<Batch, 'entries' | 'transfers'> =>
  dice.chance(25) ? { entries: netOf(gifts), transfers: gifts } : { entries: entriesOf(gifts) };

export function batchFrom(dice: Dice, id: string, units: UnitsIndex, years: readonly number[]): Batch {
  const from = dice.one(years);
  const to = dice.chance(50) ? from : dice.one(years.filter((year) => year >= from));
  const open = units.units
    .filter((u) => u.id !== 'whole' && u.closed === undefined && !losesMembers(units, u, years))
    .map((u) => u.id);
  const [some, others] = [dice.some(open, dice.whole(1, 3)), dice.some(open, dice.whole(1, 3))];
  const apart = (unit: UnitId) => !isToldTwice(units, unit, new Set([...some, ...others]), years);
  const [givers, getters] = [some.filter(apart), others.filter(apart)];
  const gifts = givers.flatMap((giver) =>
    getters.flatMap((getter) => {
      const posts = dice.whole(0, 6);
      return giver === getter || posts === 0 ? [] : [{ from: giver, to: getter, posts }];
    }),
  );
  const basis = dice.one(['reported', 'imported', 'derived'] as const);
  return { id, period: { from, to }, title: localised(`批次${id}`, id), basis, ...told(dice, gifts) };
}

/** All posts of a unit that closes go to one that does not. */
export function closingBatch(dice: Dice, { id, closed }: Unit, posts: number, units: UnitsIndex): Batch {
  const year = closed!;
  const heir = dice.one(units.units.filter((u) => u.tier === 'city' && u.closed === undefined)).id;
  const entries = entriesOf([{ from: id, to: heir, posts }]);
  const title = localised('撤并', 'Closure');
  return { id: `closing-${id}`, period: { from: year, to: year }, title, basis: 'reported', entries };
}

/** A group that units leave, or close in, with all their posts could not give what the batches take from it. */
const losesMembers = (units: UnitsIndex, { id, tier }: Unit, years: readonly number[]): boolean =>
  tier === 'group' &&
  units.units
    .filter((u) => u.parents.length > 1 || u.closed !== undefined)
    .some((unit) => years.some((year) => units.chain(unit.id, year - 1).includes(id)));

/** Under a group that is named too, where that leaves the group nobody else to move posts of. */
const isToldTwice = (
  units: UnitsIndex,
  unit: UnitId,
  named: ReadonlySet<UnitId>,
  years: readonly number[],
): boolean =>
  years.some((year) =>
    units
      .chain(unit, year)
      .some(
        (at) =>
          at !== unit &&
          named.has(at) &&
          units.get(at).tier === 'group' &&
          !units.members(at, year).some((m) => m !== unit && units.get(m).residual === true),
      ),
  );

/** Splits a batch post by post: each goes to a year of the batch and to units under those the batch names. */
export function refinementFrom(dice: Dice, batch: Batch, units: UnitsIndex): Refinement {
  const parts = new Map<number, Gift[]>();
  const { from, to } = batch.period;
  for (const gift of giftsOf(batch))
    for (let left = gift.posts; left > 0;) {
      const posts = dice.whole(1, left);
      left -= posts;
      const year = dice.whole(from, to);
      const finer = {
        from: under(dice, units, gift.from, batch, year),
        to: under(dice, units, gift.to, batch, year),
      };
      parts.set(year, [...(parts.get(year) ?? []), { ...finer, posts }]);
    }
  return {
    of: batch.id,
    basis: 'illustrative',
    assumption: localised(`假设${batch.id}`, `assumption of ${batch.id}`),
    parts: [...parts].map(([year, gifts]) => ({
      id: `${batch.id}/${year}`,
      period: { from: year, to: year },
      title: batch.title,
      basis: 'illustrative',
      ...told(dice, gifts),
    })),
  };
}

/** Some way to pair what a batch takes with what it gives. */
function giftsOf({ entries, transfers }: Batch): readonly Gift[] {
  if (transfers) return transfers;
  const releases: Share[] = entries
    .filter((e) => e.posts < 0)
    .map((e) => ({ unit: e.unit, posts: -e.posts }));
  const gifts: Gift[] = [];
  for (const { unit: to, posts } of entries.filter((e) => e.posts > 0))
    for (let left = posts; left > 0;) {
      const next = releases.pop()!;
      const given = Math.min(left, next.posts);
      gifts.push({ from: next.unit, to, posts: given });
      if (next.posts > given) releases.push({ unit: next.unit, posts: next.posts - given });
      left -= given;
    }
  return gifts;
}

/** A unit that counts for a named one in a year: itself, or one under it with no nearer named unit above. */
function under(dice: Dice, units: UnitsIndex, named: UnitId, batch: Batch, year: number): UnitId {
  const all = new Set([
    ...batch.entries.map((e) => e.unit),
    ...(batch.transfers ?? []).flatMap((t) => [t.from, t.to]),
  ]);
  const choices = units.units.filter(
    (u) =>
      units.chain(u.id, year).find((at) => all.has(at)) === named &&
      (u.closed === undefined || u.id === named) &&
      !(u.tier === 'group' && units.members(u.id, year).some((m) => units.get(m).closed === undefined)),
  );
  return choices.length === 0 ? named : dice.one(choices).id;
}
