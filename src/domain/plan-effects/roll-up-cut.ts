import { sumOf } from '../ledger/amount';
import type { Ledger } from '../ledger/ledger';
import type { UnitId } from '../ledger/unit';
import { indexUnits } from '../ledger/units-index';
import { columnSums, sum } from '../numbers/table';
import type { Allocation, UnitAllocation } from '../plan/allocation';

interface Row {
  readonly unit: UnitAllocation;
  readonly cells: readonly number[];
}

/**
 * The same allocation with the cut told by system, as a plan is that cuts by system: so one that cuts by unit can
 * stand beside it. Units of no system stay as they are. The year is the one whose hierarchy counts.
 */
export function rollUpCut(ledger: Ledger, allocation: Allocation, year: number): Allocation {
  const units = indexUnits(ledger.units);
  const systems = new Map<UnitId, Row[]>();
  allocation.cut.units.forEach((unit, i) => {
    const system = units.has(unit.unit) ? units.atLevel(unit.unit, 'system', year) : unit.unit;
    systems.set(system, [...(systems.get(system) ?? []), { unit, cells: allocation.cut.cells[i] ?? [] }]);
  });
  const rolled = [...systems].map(([system, rows]): Row => {
    const [only] = rows;
    if (rows.length === 1 && only?.unit.unit === system) return only;
    const name = units.has(system) ? units.get(system).name : rows[0]!.unit.name;
    return together(system, name, rows);
  });
  return {
    ...allocation,
    cut: { ...allocation.cut, units: rolled.map((r) => r.unit), cells: rolled.map((r) => r.cells) },
  };
}

const together = (system: UnitId, name: UnitAllocation['name'], rows: readonly Row[]): Row => ({
  unit: {
    unit: system,
    name,
    posts: sum(rows.map(({ unit }) => unit.posts)),
    by: rows.every(({ unit }) => unit.by === rows[0]!.unit.by) ? rows[0]!.unit.by : 'rule',
    opening: sumOf(rows.map(({ unit }) => unit.opening)),
  },
  cells: columnSums(
    rows.map(({ cells }) => cells),
    rows[0]!.cells.length,
  ),
});
