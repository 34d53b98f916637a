import type { Period } from '../basis';
import { weakest } from '../basis';
import type { Change, ChangeSheet } from './change-sheet';
import { newSheet } from './change-sheet';
import type { Batch, Refinement } from './ledger';
import type { IndexedLedger } from './ledger-index';
import { movementsOf } from './ledger-index';
import type { UnitId } from './unit';
import type { UnitsIndex } from './units-index';

/**
 * The change of every unit from the first batch to the end of each of some years, with all that answers to it. A batch
 * tells the change of the units it names and of what is above them. Members of a group it names are told by its
 * refinement, or not at all; so is a part of its years. An entry on another unit that has members is that unit's own.
 */
export function changesByYear(
  { ledger, units, refinements }: IndexedLedger,
  years: readonly number[],
): ReadonlyMap<number, ReadonlyMap<UnitId, Change>> {
  const enter = (sheet: ChangeSheet, batch: Batch, year: number) =>
    enterBatch(sheet, units, batch, refinements.get(batch.id), year);
  const waiting = [...ledger.batches].sort((a, b) => a.period.to - b.period.to);
  const over = newSheet();
  let settled = 0;
  const changes = new Map<number, ReadonlyMap<UnitId, Change>>();
  for (const year of [...years].sort((a, b) => a - b)) {
    for (; settled < waiting.length && waiting[settled]!.period.to <= year; settled++)
      enter(over, waiting[settled]!, year);
    const sheet = over.copy();
    for (const batch of waiting.slice(settled)) if (batch.period.from <= year) enter(sheet, batch, year);
    changes.set(year, new Map(units.units.map(({ id }) => [id, sheet.of(id)])));
  }
  return changes;
}

function enterBatch(
  sheet: ChangeSheet,
  units: UnitsIndex,
  batch: Batch,
  refinement: Refinement | undefined,
  year: number,
): void {
  const tells = telling(units, batch, year, refinement === undefined);
  const untold = (unit: UnitId) =>
    refinement ? sheet.add(unit, 0, refinement.basis, batch.id) : sheet.markUnknown(unit);
  tells.torn.forEach(untold);
  for (const { unit, posts } of movementsOf(batch)) {
    const chain = units.chain(unit, batch.period.to);
    for (const at of chain) {
      if (tells.around.has(at)) continue;
      if (tells.all(at)) sheet.add(at, posts, batch.basis);
      else untold(at);
    }
    if (units.get(unit).tier === 'group') below(units, unit, batch.period, tells.stated, untold);
  }
  for (const part of refinement?.parts ?? [])
    if (part.period.from <= year) enterPart(sheet, units, tells, refinement!, part, year);
}

function enterPart(
  sheet: ChangeSheet,
  units: UnitsIndex,
  batch: Telling,
  refinement: Refinement,
  part: Batch,
  year: number,
): void {
  const tells = telling(units, part, year);
  const basis = weakest(refinement.basis, part.basis);
  const told = new Set([...tells.stated, ...(batch.settled ? batch.stated : [])]);
  for (const at of tells.torn) if (!batch.all(at)) sheet.markUnknown(at);
  for (const { unit, posts } of movementsOf(part)) {
    const chain = units.chain(unit, part.period.to);
    for (const at of chain) {
      if (batch.around.has(at) || batch.all(at)) continue;
      if (tells.settled && !tells.torn.has(at)) sheet.add(at, posts, basis, refinement.of);
      else sheet.markUnknown(at);
    }
    if (units.get(unit).tier === 'group') below(units, unit, part.period, told, sheet.markUnknown);
  }
}

interface Telling {
  /** The units the batch names. */
  readonly stated: ReadonlySet<UnitId>;
  /** All its years are over. */
  readonly settled: boolean;
  /** Units that all of it happens in: their posts stay the same, however the batch is split. */
  readonly around: ReadonlySet<UnitId>;
  /** Units that gained or lost a named unit as a member in the middle of its years. */
  readonly torn: ReadonlySet<UnitId>;
  /** True where the batch tells the whole change of a unit: named, or not under what a refinement could split. */
  readonly all: (unit: UnitId) => boolean;
}

function telling(units: UnitsIndex, batch: Batch, year: number, unrefined = false): Telling {
  const stated = new Set(movementsOf(batch).map((e) => e.unit));
  const settled = batch.period.to <= year;
  const torn = tornBy(units, stated, batch.period);
  const hides = (unit: UnitId) => stated.has(unit) && !(unrefined && units.get(unit).tier !== 'group');
  const years = [batch.period.to, ...changesWithin(units, batch.period).map((change) => change - 1)];
  const isUnderNamed = (unit: UnitId) =>
    years.some((at) => units.chain(unit, at).some((above) => above !== unit && hides(above)));
  const all = (unit: UnitId) => settled && !torn.has(unit) && (stated.has(unit) || !isUnderNamed(unit));
  const around = new Set(sharedBy(units, batch).filter((at) => !torn.has(at)));
  return { stated, settled, around, torn, all };
}

/** The units that everything a batch names is in; none for a batch that loses or makes posts. */
function sharedBy(units: UnitsIndex, batch: Batch): readonly UnitId[] {
  const movements = movementsOf(batch);
  if (movements.reduce((sum, e) => sum + e.posts, 0) !== 0) return [];
  const chains = movements.map((e) => units.chain(e.unit, batch.period.to));
  return (chains[0] ?? []).filter((at) => chains.every((chain) => chain.includes(at)));
}

/** The years of a period, but the first, from which some unit has another parent. */
const changesWithin = ({ changes }: UnitsIndex, { from, to }: Period): readonly number[] =>
  changes.filter((change) => from < change && change <= to);

function tornBy(units: UnitsIndex, stated: ReadonlySet<UnitId>, period: Period): ReadonlySet<UnitId> {
  const torn = new Set<UnitId>();
  for (const unit of stated) {
    const last = new Set(units.chain(unit, period.to));
    for (const year of changesWithin(units, period)) {
      const chain = units.chain(unit, year - 1);
      for (const at of chain) if (!last.has(at)) torn.add(at);
      for (const at of last) if (!chain.includes(at)) torn.add(at);
    }
  }
  return torn;
}

/** Visits everything under a unit during a period, but not what is told apart, nor what is under that. */
function below(
  units: UnitsIndex,
  whole: UnitId,
  period: Period,
  told: ReadonlySet<UnitId>,
  visit: (unit: UnitId) => void,
): void {
  const seen = new Set([whole]);
  const waiting = [whole];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const { unit, from, to } of units.stints(at)) {
      if (seen.has(unit) || told.has(unit) || from > period.to || to < period.from) continue;
      seen.add(unit);
      visit(unit);
      waiting.push(unit);
    }
}
