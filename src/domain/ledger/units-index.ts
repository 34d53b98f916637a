import type { Depth, Family, Level } from './levels';
import { depthOf, isPlainGroup } from './levels';
import type { DatedParent, Unit, UnitId } from './unit';
import { parentIn, unitId } from './unit';

/** A time a unit answered to one parent: whole years, both included, open where infinite. */
export interface Stint {
  readonly unit: UnitId;
  readonly from: number;
  readonly to: number;
}

/** The units of a ledger with their dated hierarchy. Ancestors and members are those of one year. */
export interface UnitsIndex {
  readonly units: readonly Unit[];
  /** A unit by id. Throws where there is none: check the ledger first. */
  readonly get: (id: UnitId) => Unit;
  readonly has: (id: UnitId) => boolean;
  /** Place in the ledger's list. */
  readonly order: (id: UnitId) => number;
  /** The unit, its parent, the parent's parent …; ends before it repeats. */
  readonly chain: (id: UnitId, year: number) => readonly UnitId[];
  /** The chain with the system of a bureau unit standing in it, though no group of the ledger stands for that system. */
  readonly path: (id: UnitId, year: number) => readonly UnitId[];
  readonly members: (id: UnitId, year: number) => readonly UnitId[];
  /** Everyone who answered to it at any time of a period, with the time. */
  readonly stints: (id: UnitId) => readonly Stint[];
  /** Units that have had more than one parent. */
  readonly moving: readonly Unit[];
  /** The years from which any of them has another parent, in order. */
  readonly changes: readonly number[];
  readonly depth: (id: UnitId, year: number) => Depth;
  readonly family: (id: UnitId, year: number) => Family;
  /**
   * Where a unit stands when shown at a level: its nearest self or ancestor of that fineness. A coarser unit stays
   * itself; where the hierarchy skips the level, the unit just below the gap stands.
   * A unit beyond the system always stands as itself.
   */
  readonly atLevel: (id: UnitId, level: Level, year: number) => UnitId;
  /** True for a unit and everything under it in a year. */
  readonly within: (id: UnitId, whole: UnitId, year: number) => boolean;
  /** The key of a system no group of the ledger stands for, or undefined for a unit of the ledger. */
  readonly virtualSystem: (id: UnitId) => string | undefined;
}

/** Indexes units that have no duplicate ids and no unknown parents; a cycle of parents ends where it closes. */
export function indexUnits(units: readonly Unit[]): UnitsIndex {
  const { has, get, order } = tabulate(units);
  const changes = [...new Set(units.flatMap((u) => u.parents.slice(1).map((p) => p.from)))];
  changes.sort((a, b) => a - b);
  const chain = byRegime(changes, (id, year) => chainOf(get, id, year));
  const systems = systemsOf(units);
  const path = byRegime(changes, (id, year) => withSystem(get, chain(id, year), systems));
  const depth = (id: UnitId, year: number) => (has(id) ? depthIn(get, chain(id, year)) : 1);
  const stints = stintsOf(units);
  const members = (id: UnitId, year: number) =>
    (stints.get(id) ?? []).filter((s) => s.from <= year && year <= s.to).map((s) => s.unit);
  return {
    units,
    get,
    has,
    order,
    chain,
    path,
    members,
    stints: (id) => stints.get(id) ?? [],
    changes,
    moving: units.filter((u) => u.parents.length > 1),
    depth,
    family: (id, year) => (has(id) ? familyIn(get, members, chain(id, year), year) : 'upper'),
    atLevel: (id, level, year) =>
      has(id) && get(id).tier === 'outside'
        ? id
        : climb(path(id, year), depthOf(level), (u) => depth(u, year)),
    within: (id, whole, year) => path(id, year).includes(whole),
    virtualSystem: (id) => (has(id) ? undefined : systems.keys.get(id)),
  };
}

type Get = (id: UnitId) => Unit;

function tabulate(units: readonly Unit[]) {
  const places = new Map(units.map((u, i) => [u.id, i]));
  const order = (id: UnitId) => places.get(id) ?? units.length;
  const get = (id: UnitId): Unit => {
    const unit = units[order(id)];
    if (unit === undefined) throw new Error(`no unit ${id} in the ledger`);
    return unit;
  };
  return { has: (id: UnitId) => places.has(id), order, get };
}

/** Remembers answers by unit and by the last change of parents before the year. */
function byRegime(changes: readonly number[], answer: (id: UnitId, year: number) => readonly UnitId[]) {
  const kept = new Map<number, Map<UnitId, readonly UnitId[]>>();
  return (id: UnitId, year: number): readonly UnitId[] => {
    const regime = changes.findLast((from) => from <= year) ?? -Infinity;
    const known = kept.get(regime) ?? new Map<UnitId, readonly UnitId[]>();
    if (known.size === 0) kept.set(regime, known);
    const found = known.get(id) ?? answer(id, year);
    if (!known.has(id)) known.set(id, found);
    return found;
  };
}

function chainOf(get: Get, id: UnitId, year: number): readonly UnitId[] {
  const chain = [id];
  const seen = new Set(chain);
  for (let at = parentIn(get(id), year); at !== undefined && !seen.has(at); at = parentIn(get(at), year)) {
    chain.push(at);
    seen.add(at);
  }
  return chain;
}

interface Systems {
  /** The unit that stands for a system: its group, or a virtual one. */
  readonly standing: ReadonlyMap<string, UnitId>;
  readonly keys: ReadonlyMap<UnitId, string>;
}

function systemsOf(units: readonly Unit[]): Systems {
  const groups = new Map<string, UnitId>();
  for (const { id, tier, system } of units) {
    const found = system === undefined ? undefined : groups.get(system);
    if (tier === 'group' && system !== undefined && (found === undefined || id < found))
      groups.set(system, id);
  }
  const virtual = units.flatMap(({ tier, system }) =>
    tier === 'city' && system !== undefined && !groups.has(system) ? [system] : [],
  );
  const ids = [...new Set(virtual)].map((system) => [system, unitId(`system:${system}`)] as const);
  return { standing: new Map([...groups, ...ids]), keys: new Map(ids.map(([system, id]) => [id, system])) };
}

function withSystem(get: Get, chain: readonly UnitId[], systems: Systems): readonly UnitId[] {
  const isSystem = (id: UnitId) => get(id).tier === 'group' && get(id).system !== undefined;
  const at = chain.findIndex((id) => get(id).tier === 'city' && get(id).system !== undefined);
  if (at < 0 || chain.some(isSystem)) return chain;
  const topmost = chain.findLastIndex((id) => get(id).tier === 'city');
  const standing = systems.standing.get(get(chain[at]!).system!)!;
  return [...chain.slice(0, topmost + 1), standing, ...chain.slice(topmost + 1)];
}

/** A group under a system, a county or a finer unit lumps some of its units together, and so does a residual member. */
function depthIn(get: Get, chain: readonly UnitId[]): Depth {
  const [unit, ...above] = chain.map(get);
  if (unit!.tier === 'group' && unit!.residual !== true) {
    if (unit!.system !== undefined) return 1;
    return above.every((a) => isPlainGroup(a) || a.tier === 'outside') ? 0 : 2;
  }
  return unit!.tier === 'county' ? 1 : 2;
}

function familyIn(
  get: Get,
  members: (id: UnitId, year: number) => readonly UnitId[],
  chain: readonly UnitId[],
  year: number,
): Family {
  const own = familyOf(get(chain[0]!));
  if (own !== 'none' || get(chain[0]!).tier === 'outside') return own;
  const above = chain.map((id) => familyOf(get(id))).find((family) => family !== 'none');
  if (above !== undefined) return above;
  if (get(chain[0]!).tier === 'station') return 'lower';
  if (get(chain[0]!).residual !== true || chain[1] === undefined) return 'none';
  const siblings = new Set(members(chain[1], year).map((id) => familyOf(get(id))));
  return siblings.has('lower') ? 'lower' : siblings.has('upper') ? 'upper' : 'none';
}

/** A station is on the side of what it answers to: a county, or the bureau itself. */
function familyOf({ tier, system }: Unit): Family {
  if (tier === 'city' || (tier === 'group' && system !== undefined)) return 'upper';
  return tier === 'county' ? 'lower' : 'none';
}

function climb(path: readonly UnitId[], depth: Depth, depthAt: (id: UnitId) => Depth): UnitId {
  const reached = path.findIndex((id) => depthAt(id) <= depth);
  if (reached < 0) return path.at(-1)!;
  return reached > 0 && depthAt(path[reached]!) < depth ? path[reached - 1]! : path[reached]!;
}

function stintsOf(units: readonly Unit[]): ReadonlyMap<UnitId, readonly Stint[]> {
  const stints = new Map<UnitId, Stint[]>();
  const add = (unit: Unit, { from, parent }: DatedParent, i: number) => {
    const to = (unit.parents[i + 1]?.from ?? Infinity) - 1;
    const list = stints.get(parent) ?? [];
    stints.set(parent, list);
    list.push({ unit: unit.id, from: i === 0 ? -Infinity : from, to });
  };
  for (const unit of units) unit.parents.forEach((p, i) => add(unit, p, i));
  return stints;
}
