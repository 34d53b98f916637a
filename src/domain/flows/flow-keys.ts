import type { FlowQuery } from './flow-graph';
import type { Gross, IndexedLedger } from '../ledger/ledger-index';
import type { Level } from '../ledger/levels';
import { depthOf } from '../ledger/levels';
import type { UnitId } from '../ledger/unit';
import type { UnitsIndex } from '../ledger/units-index';

type Side = 'upper' | 'lower';

/** A place posts are drawn at: a unit, or everything of one side outside the parent that is drilled into. */
export type FlowKey = {
  /** Equal for equal places. */
  readonly text: string;
} & (
  | { readonly kind: 'unit'; readonly unit: UnitId }
  | { readonly kind: 'elsewhere'; readonly side: Side; readonly parent: UnitId }
);

/** How a query shows the units of a ledger. */
export interface FlowKeys {
  readonly keyOf: (unit: UnitId, year: number) => FlowKey;
  /** The unit itself at its side's level, whether or not it is drawn there. */
  readonly unitOf: (unit: UnitId, year: number) => UnitId;
  /** True where a statement on a unit is as fine as the query asks: nothing under it has to be told apart. */
  readonly isFineEnough: (unit: UnitId, direction: keyof Gross, year: number) => boolean;
  /** True for a group drawn whole where the query asks for what is in it. */
  readonly isLump: (unit: UnitId, direction: keyof Gross, year: number) => boolean;
}

/**
 * The upper level is that of the bureau's units and the lower that of the counties', on whichever side of the picture
 * they stand: a county that releases posts is drawn as a county, and one that answers to a unit of the bureau goes with
 * that unit where its own level is above both. A plain group stands for itself, drilled into or not; whether it must be
 * split is asked of the level of the side it stands on. When a side is drilled, its units outside the parent are drawn
 * as one, so that the picture still sums to all posts moved.
 */
export function flowKeys({ units }: IndexedLedger, query: FlowQuery): FlowKeys {
  const viewOf = (side: Side): View => ({
    level: query[side],
    parent: side === 'upper' ? query.upperParent : query.lowerParent,
  });
  const sideOf = (unit: UnitId, year: number) => {
    const family = units.family(unit, year);
    return family === 'none' ? undefined : family;
  };
  const unitOf = (unit: UnitId, year: number) => {
    const side = sideOf(unit, year) ?? 'lower';
    const at = units.atLevel(unit, viewOf(side).level, year);
    if (side === 'upper' || sideOf(at, year) !== 'upper') return at;
    const bureau = units.path(unit, year).find((above) => sideOf(above, year) === 'upper');
    return units.atLevel(bureau ?? at, query.upper, year);
  };
  const keyOf = remembered((unit, year): FlowKey => {
    const side = sideOf(unit, year);
    const parent = side && viewOf(side).parent;
    if (side !== undefined && parent !== undefined && isOutside(units, unit, parent, year))
      return { text: `rest:${side}`, kind: 'elsewhere', side, parent };
    const at = unitOf(unit, year);
    return { text: `unit:${at}`, kind: 'unit', unit: at };
  });
  const left = query.via === 'none' ? leftInSpan(units, query, keyOf) : new Set<UnitId>();
  const isApart = remembered((unit, year) => units.members(unit, year).some((m) => unitOf(m, year) !== unit));
  const isFineEnough = (unit: UnitId, direction: keyof Gross, year: number) => {
    const { tier } = units.get(unit);
    if (tier === 'outside') return true;
    if (left.has(unit)) return false;
    if (tier !== 'group' && isApart(unit, year)) return false;
    const side = sideOf(unit, year) ?? (direction === 'releases' ? 'upper' : 'lower');
    return fineEnough(units, viewOf(side), unit, year);
  };
  const isLump = (unit: UnitId, direction: keyof Gross, year: number) =>
    units.get(unit).tier === 'group' &&
    keyOf(unit, year).kind === 'unit' &&
    !isFineEnough(unit, direction, year);
  return { unitOf, keyOf, isFineEnough, isLump };
}

/** Units that, between before and after, something under them came to or left for another place. */
function leftInSpan(
  units: UnitsIndex,
  { yearFrom, yearTo }: FlowQuery,
  keyOf: FlowKeys['keyOf'],
): ReadonlySet<UnitId> {
  const changes = units.changes.filter((year) => yearFrom <= year && year <= yearTo);
  const left = new Set<UnitId>();
  if (changes.length === 0) return left;
  for (const { id } of units.units) {
    if (keyOf(id, yearFrom - 1).text === keyOf(id, yearTo).text) continue;
    for (const year of [yearFrom - 1, ...changes])
      for (const at of units.chain(id, year)) if (at !== id) left.add(at);
  }
  return left;
}

function remembered<T>(answer: (unit: UnitId, year: number) => T): (unit: UnitId, year: number) => T {
  const years = new Map<number, Map<UnitId, T>>();
  return (unit, year) => {
    const known = years.get(year) ?? new Map<UnitId, T>();
    if (known.size === 0) years.set(year, known);
    const found = known.get(unit) ?? answer(unit, year);
    known.set(unit, found);
    return found;
  };
}

interface View {
  readonly level: Level;
  readonly parent: UnitId | undefined;
}

const fineEnough = (units: UnitsIndex, { level, parent }: View, unit: UnitId, year: number): boolean =>
  units.depth(unit, year) >= depthOf(level) || (parent !== undefined && isOutside(units, unit, parent, year));

/** Neither under the parent nor above it. */
const isOutside = (units: UnitsIndex, unit: UnitId, parent: UnitId, year: number): boolean =>
  !units.within(unit, parent, year) && !isAbove(units, unit, parent, year);

/** A system no group stands for has no place of its own: above it is what is above any of its units. */
function isAbove(units: UnitsIndex, unit: UnitId, whole: UnitId, year: number): boolean {
  if (units.has(whole)) return units.chain(whole, year).includes(unit);
  return units.units.some(({ id }) => {
    const path = units.path(id, year);
    const at = path.indexOf(whole);
    return at >= 0 && path.includes(unit, at);
  });
}
