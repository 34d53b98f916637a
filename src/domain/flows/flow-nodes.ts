import type { Period } from '../basis';
import type { DraftNode, Role } from './flow-draft';
import type { Span } from './blocks';
import { flowFamily } from './flow-family';
import type { FlowKey } from './flow-keys';
import type { IndexedLedger } from '../ledger/ledger-index';
import { movementsOf } from '../ledger/ledger-index';
import type { Localised } from '../localised';
import { localised } from '../localised';
import { nodeLevel } from './node-level';
import { elsewhereName, poolName, yearsName } from './node-names';
import type { UnitId } from '../ledger/unit';
import type { UnitsIndex } from '../ledger/units-index';

/** The name of a system that no group of the ledger stands for. */
export interface NamedSystem {
  readonly id: string;
  readonly name: Localised;
}

/** Draws the nodes of one picture: units of either side, years, the pool. A role has one column. */
export interface FlowNodes {
  readonly unit: (key: FlowKey, role: Role, column: number) => DraftNode;
  readonly years: (period: Period, column: number) => DraftNode;
  readonly pool: (column: number) => DraftNode;
}

export function flowNodes(indexed: IndexedLedger, systems: readonly NamedSystem[], span: Span): FlowNodes {
  const { units } = indexed;
  const names = new Map(systems.map(({ id, name }) => [id, name]));
  const drillable = drillableUnits(indexed);
  const order = orderOf(units);
  const nameOf = (id: UnitId): Localised => {
    const system = units.virtualSystem(id);
    return system === undefined ? units.get(id).name : (names.get(system) ?? localised(system, system));
  };
  const unitNode = (key: FlowKey, role: Role, column: number): DraftNode => {
    const base = { column, role, key: key.text };
    if (key.kind === 'elsewhere') {
      const id = `rest:${column}:${key.side}`;
      const name = elsewhereName(nameOf(key.parent));
      const { side: family } = key;
      return { ...base, id, name, family, order: units.units.length, drillable: false, kept: true };
    }
    const { unit } = key;
    const known = units.has(unit) ? units.get(unit) : undefined;
    const { adcode, short } = known ?? {};
    const family = flowFamily(units, unit, role === 'before' ? span.start : span.end);
    const node = { ...base, id: `${role}:${unit}`, name: nameOf(unit), order: order(unit), unit };
    const more = { ...(short && { short }), ...(adcode && { adcode }), ...(family && { family }) };
    return { ...node, level: nodeLevel(known), drillable: drillable.has(unit), ...more };
  };
  const drawn = new Map<Role, Map<string, DraftNode>>();
  return {
    unit: (key, role, column) => {
      const known = drawn.get(role) ?? new Map<string, DraftNode>();
      if (known.size === 0) drawn.set(role, known);
      const node = known.get(key.text) ?? unitNode(key, role, column);
      known.set(key.text, node);
      return node;
    },
    years: yearsNode,
    pool: (column) => ({
      id: 'pool',
      column,
      role: 'passing',
      name: poolName,
      order: 0,
      key: 'pool',
      drillable: false,
    }),
  };
}

function yearsNode(period: Period, column: number): DraftNode {
  const { from, to } = period;
  const id = from === to ? `year:${from}` : `year:${from}-${to}`;
  const node = { id, column, role: 'passing', name: yearsName(period), key: id, drillable: false } as const;
  const order = from * 10_000 + to;
  return from === to ? { ...node, order, year: from } : { ...node, order };
}

/** A system without a group stands where the first of its units stands. */
function orderOf(units: UnitsIndex): (id: UnitId) => number {
  const first = new Map<string, number>();
  units.units.forEach(({ tier, system }, i) => {
    if (tier === 'city' && system !== undefined && !first.has(system)) first.set(system, i);
  });
  return (id) => first.get(units.virtualSystem(id) ?? '') ?? units.order(id);
}

/** Units above something finer that the ledger knows anything of: an entry or an opening. */
function drillableUnits({ ledger, units }: IndexedLedger): ReadonlySet<UnitId> {
  const batches = [...ledger.batches, ...ledger.refinements.flatMap((r) => r.parts)];
  const told = new Set([
    ...ledger.openings.map((o) => o.unit),
    ...batches.flatMap((b) => movementsOf(b).map((e) => e.unit)),
  ]);
  const years = [ledger.period.from - 1, ...units.changes];
  const drillable = new Set<UnitId>();
  for (const year of years)
    for (const unit of told)
      for (const above of units.path(unit, year))
        if (units.depth(above, year) < units.depth(unit, year)) drillable.add(above);
  return drillable;
}
