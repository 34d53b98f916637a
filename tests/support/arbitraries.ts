import fc from 'fast-check';
import type { FlowQuery } from '../../src/domain/flows/flow-graph';
import { between } from '../../src/domain/numbers/interval';
import type { Ledger, Opening } from '../../src/domain/ledger/ledger';
import type { Family, Level } from '../../src/domain/ledger/levels';
import { depthOf, levelsOf } from '../../src/domain/ledger/levels';
import type { Unit, UnitId } from '../../src/domain/ledger/unit';
import { indexUnits } from '../../src/domain/ledger/units-index';
import type { UnitsIndex } from '../../src/domain/ledger/units-index';
import type { Dice } from './dice';
import { diceOf } from './dice';
import { batchFrom, closingBatch, refinementFrom } from './ledger-batches';
import { unitsFrom } from './ledger-units';

const firstYear = 2019;

interface Sizes {
  readonly seed: number;
  readonly years: number;
  readonly batches: number;
  readonly groups: number;
  readonly systems: number;
  readonly cities: number;
  readonly counties: number;
  readonly stations: number;
  readonly outside: number;
  readonly moving: number;
  readonly refined: number;
  readonly opened: number;
}

const upTo = (max: number) => fc.integer({ min: 0, max });

const sizes: fc.Arbitrary<Sizes> = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  years: fc.integer({ min: 1, max: 4 }),
  batches: upTo(5),
  groups: upTo(3),
  systems: upTo(2),
  cities: fc.integer({ min: 1, max: 6 }),
  counties: fc.integer({ min: 1, max: 5 }),
  stations: upTo(4),
  outside: upTo(1),
  moving: fc.constantFrom(0, 0, 30),
  refined: fc.constantFrom(0, 60, 100),
  opened: fc.constantFrom(0, 60, 100, 100),
});

/**
 * Sound ledgers of all shapes: units of every tier, some with dated parents or closed, openings known or not (with
 * enough posts for whatever the batches take), batches with and without transfers, over one year or several, some
 * refined. They shrink in size.
 */
export const arbitraryLedger: fc.Arbitrary<Ledger> = sizes.map(ledgerFrom);

function ledgerFrom(size: Sizes): Ledger {
  const dice = diceOf(size.seed);
  const years = Array.from({ length: size.years }, (_, i) => firstYear + i);
  const habits = { moving: size.moving, closing: 10, alone: 15 };
  const units = unitsFrom(dice, size, habits, years);
  const index = indexUnits(units);
  const own = new Map(units.map((unit) => [unit.id, ownPosts(dice, index, unit, firstYear - 1)]));
  const batches = [
    ...Array.from({ length: size.batches }, (_, i) => batchFrom(dice, `b${i}`, index, years)),
    ...units
      .filter((u) => u.closed !== undefined)
      .map((unit) => closingBatch(dice, unit, own.get(unit.id)!, index)),
  ];
  return {
    dataset: 'arbitrary',
    displayUnit: 'posts',
    period: { from: firstYear, to: firstYear + size.years - 1 },
    units,
    openings: openingsFrom(dice, index, own, size.opened),
    batches,
    refinements: batches
      .filter(() => dice.chance(size.refined))
      .map((batch) => refinementFrom(dice, batch, index)),
  };
}

/** Every unit has posts of its own, a group with members only theirs; what is stated of it counts all under it. */
function openingsFrom(
  dice: Dice,
  index: UnitsIndex,
  own: ReadonlyMap<UnitId, number>,
  opened: number,
): readonly Opening[] {
  const start = firstYear - 1;
  const whole = (id: UnitId): number =>
    own.get(id)! + index.members(id, start).reduce((sum, member) => sum + whole(member), 0);
  return index.units
    .filter((unit) => unit.tier !== 'outside' && dice.chance(opened))
    .map(({ id }) => {
      const posts = whole(id);
      const range = { interval: between(posts - dice.whole(0, 9), posts + dice.whole(0, 9)) };
      const basis = dice.one(['reported', 'derived'] as const);
      return { unit: id, posts, basis, ...(dice.chance(30) ? range : {}) };
    });
}

const ownPosts = (dice: Dice, index: UnitsIndex, { id, tier }: Unit, start: number): number =>
  tier === 'group' && index.members(id, start).length > 0 ? 0 : dice.whole(300, 400);

/** A query a ledger can be asked: years of its period, levels it has, perhaps a parent to drill into. */
export const arbitraryQuery = (ledger: Ledger): fc.Arbitrary<FlowQuery> => {
  const { period, units } = ledger;
  const index = indexUnits(units);
  const levels = levelsOf(units);
  const year = fc.integer({ min: period.from, max: period.to });
  const drill = fc.option(upTo(50), { nil: undefined, freq: 2 });
  const years = fc.tuple(year, year).map(([a, b]) => ({ yearFrom: Math.min(a, b), yearTo: Math.max(a, b) }));
  return fc
    .record({
      years,
      upper: fc.constantFrom(...levels.upper),
      lower: fc.constantFrom(...levels.lower),
      via: fc.constantFrom('none' as const, 'year' as const),
      top: fc.constantFrom(2, 3, 200, 200),
      drills: fc.tuple(drill, drill),
    })
    .map(({ years, drills, ...rest }) => {
      const upperParent = drilled(index, drills[0], rest.upper, 'upper', years.yearTo);
      const lowerParent = drilled(index, drills[1], rest.lower, 'lower', years.yearTo);
      return { ...years, ...rest, ...(upperParent && { upperParent }), ...(lowerParent && { lowerParent }) };
    });
};

function drilled(
  index: UnitsIndex,
  place: number | undefined,
  level: Level,
  side: Family,
  year: number,
): UnitId | undefined {
  const parents = index.units.filter(
    ({ id, tier }) =>
      tier !== 'outside' &&
      [side, 'none'].includes(index.family(id, year)) &&
      index.depth(id, year) < depthOf(level),
  );
  return place === undefined ? undefined : parents[place % parents.length]?.id;
}

/** A ledger with a query to ask of it. */
export const arbitraryQuestion: fc.Arbitrary<{ ledger: Ledger; query: FlowQuery }> = arbitraryLedger.chain(
  (ledger) => arbitraryQuery(ledger).map((query) => ({ ledger, query })),
);

/** Freezes a value and everything in it, so that a write throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
