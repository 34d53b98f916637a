import type { Amount, KnownAmount } from '../ledger/amount';
import { known, less, none, notNegative, sumOf, unknown } from '../ledger/amount';
import type { Balance } from '../ledger/balances';
import type { Basis, Period } from '../basis';
import { weakest } from '../basis';
import type { Block, Span } from './blocks';
import { blocksOf, isSame } from './blocks';
import type { FlowKey, FlowKeys } from './flow-keys';
import type { IndexedLedger } from '../ledger/ledger-index';
import type { Statement } from './statements';
import type { UnitId } from '../ledger/unit';
import type { UnitsIndex } from '../ledger/units-index';

/** Posts that stayed with units drawn at one place before and at one place after. */
export interface Stayed {
  readonly from: FlowKey;
  readonly to: FlowKey;
  readonly amount: KnownAmount;
  /** The basis of the balance before. */
  readonly before: Basis;
  readonly units: readonly UnitId[];
}

/**
 * What stayed: the balance before the first year less all that left. It is told only of places whose whole balance is
 * known before and after, never of a part of one: not where a statement names a group whose members are drawn, nor
 * where a unit of unknown posts joined or left, nor where more left than there was at first.
 */
export function stayedPosts(
  indexed: IndexedLedger,
  keys: FlowKeys,
  span: Span,
  start: ReadonlyMap<UnitId, Balance>,
  statements: readonly Statement[],
): readonly Stayed[] {
  const { blocks, of } = blocksOf(indexed, keys, span);
  const drawing: Drawing = {
    units: indexed.units,
    span,
    before: (block) => start.get(block.unit)!.balance,
    released: releasedBy(statements, of),
    named: groupsNamed(indexed.units, statements),
    taking: placesTakingPart(statements, keys, span),
  };
  const held = new Map<Block, Held>();
  for (const block of [...blocks].reverse()) held.set(block, hold(block, held, drawing));
  return join(
    [...held.values()].reverse().filter((h) => h.drawn),
    drawing,
  );
}

interface Drawing {
  readonly units: UnitsIndex;
  readonly span: Span;
  readonly before: (block: Block) => Amount;
  readonly released: ReadonlyMap<Block, KnownAmount>;
  /** Groups that statements name, and when: they do not tell their members apart. */
  readonly named: ReadonlyMap<UnitId, readonly Period[]>;
  readonly taking: ReadonlySet<string>;
}

interface Held {
  readonly block: Block;
  /** What stays in the block with all inside. */
  readonly gross: Amount;
  /** What stays in it without what is drawn inside. */
  readonly own: Amount;
  readonly takesPart: boolean;
  readonly shown: boolean;
  /** It, or a block inside it, is drawn at another place after than before. */
  readonly crosses: boolean;
  drawn: boolean;
}

function releasedBy(statements: readonly Statement[], of: ReadonlyMap<UnitId, Block>) {
  const released = new Map<Block, KnownAmount>();
  for (const { releases } of statements)
    for (const { unit, posts, basis } of releases)
      for (let block = of.get(unit); block !== undefined; block = block.around) {
        const sum = released.get(block) ?? none;
        released.set(block, known(sum.posts + posts, weakest(sum.basis, basis)));
      }
  return released;
}

function groupsNamed(
  units: UnitsIndex,
  statements: readonly Statement[],
): ReadonlyMap<UnitId, readonly Period[]> {
  const named = new Map<UnitId, Period[]>();
  for (const { period, releases, receipts } of statements)
    for (const { unit, posts } of [...releases, ...receipts]) {
      if (posts === 0 || units.get(unit).tier !== 'group') continue;
      const periods = named.get(unit) ?? [];
      if (periods.length === 0) named.set(unit, periods);
      if (!periods.some((p) => p.from === period.from && p.to === period.to)) periods.push(period);
    }
  return named;
}

const placesTakingPart = (statements: readonly Statement[], keys: FlowKeys, { start, end }: Span) =>
  new Set(
    statements.flatMap(({ releases, receipts }) => [
      ...releases.map(({ unit }) => keys.keyOf(unit, start).text),
      ...receipts.map(({ unit }) => keys.keyOf(unit, end).text),
    ]),
  );

/** A block after the blocks inside it. Those of which nothing is to be drawn are left in it. */
function hold(block: Block, held: ReadonlyMap<Block, Held>, drawing: Drawing): Held {
  const { named, taking, released, before } = drawing;
  const inside = block.inside.map((b) => held.get(b)!);
  const gross = isHidden(block, drawing) ? unknown : less(before(block), released.get(block) ?? none);
  const isApart = (h: Held) => h.crosses || h.takesPart;
  const whole = named.has(block.unit) || !inside.some((h) => isApart(h) || h.shown);
  const drawnInside = whole ? inside.filter(isApart) : inside;
  if (whole) for (const h of inside) if (!isApart(h)) leaveUndrawn(h, held);
  const own = drawnInside.length === 0 ? gross : less(gross, sumOf(drawnInside.map((h) => h.gross)));
  const takesPart =
    [block.from, block.to].some((key) => taking.has(key.text)) || inside.some((h) => h.takesPart);
  const shown = takesPart || (own.known && own.posts > 0) || inside.some((h) => h.drawn && h.shown);
  const crosses = isCrossing(block) || inside.some((h) => h.crosses);
  return { block, gross, own, takesPart, shown, crosses, drawn: true };
}

const isCrossing = ({ from, to }: Block): boolean => !isSame(from, to);

/** Under a named group at the time: the statement does not say how much of it is this block's. */
const isHidden = ({ unit }: Block, { units, named, span }: Drawing): boolean =>
  periodsOf(units, span).some((parents) =>
    units
      .chain(unit, parents.from)
      .some((at) => at !== unit && named.get(at)?.some((p) => p.from <= parents.to && p.to >= parents.from)),
  );

/** The periods of a span in which no unit changes parents. */
function periodsOf({ changes }: UnitsIndex, { start, end }: Span): readonly Period[] {
  const from = [start, ...changes.filter((year) => year > start && year <= end)];
  return from.map((year, i) => ({ from: year, to: (from[i + 1] ?? end + 1) - 1 }));
}

function leaveUndrawn(held: Held, all: ReadonlyMap<Block, Held>): void {
  const undrawn = held;
  undrawn.drawn = false;
  for (const block of held.block.inside) leaveUndrawn(all.get(block)!, all);
}

/** Blocks by their places; a place of which a part is unknown tells nothing, nor does what shares posts with it. */
function join(held: readonly Held[], { units, before, taking, span }: Drawing): readonly Stayed[] {
  const joined = new Map<string, Stayed>();
  const untold = new Set<string>();
  for (const { block, own } of held) {
    const { unit, from, to } = block;
    const ends = [from.text, to.text];
    const balance = before(block);
    if (!own.known || !balance.known || !standsFor(units, from, block, span.start)) {
      for (const end of ends) untold.add(end);
      continue;
    }
    const gone = (units.get(unit).closed ?? Infinity) <= span.end || isCrossing(block);
    if (own.posts === 0 && (gone || !ends.some((end) => taking.has(end)))) continue;
    const basis = block.inside.length > 0 ? own.basis : balance.basis;
    const here: Stayed = { from, to, amount: notNegative(own), before: basis, units: [unit] };
    const other = joined.get(ends.join('>'));
    joined.set(ends.join('>'), other ? together(other, here) : here);
  }
  return toldOnly([...joined.values()], untold);
}

/** A system's group that a unit works in without answering to it says nothing of that unit's posts. */
const standsFor = (units: UnitsIndex, key: FlowKey, { unit }: Block, year: number): boolean =>
  key.kind === 'elsewhere' || !units.has(key.unit) || units.chain(unit, year).includes(key.unit);

function together(a: Stayed, b: Stayed): Stayed {
  const sum = sumOf([a.amount, b.amount]);
  if (!sum.known)
    throw new Error(`two known amounts give an unknown one: ${a.amount.posts}, ${b.amount.posts}`);
  return { ...a, amount: sum, before: weakest(a.before, b.before), units: [...a.units, ...b.units] };
}

function toldOnly(stayed: readonly Stayed[], unknownPlaces: ReadonlySet<string>): readonly Stayed[] {
  const untold = new Set(unknownPlaces);
  for (const { from, to, amount } of stayed)
    if (amount.posts < 0) for (const end of [from, to]) untold.add(end.text);
  const isTold = ({ from, to }: Stayed) => !untold.has(from.text) && !untold.has(to.text);
  for (let before = -1; before !== untold.size;) {
    before = untold.size;
    for (const s of stayed) if (!isTold(s)) for (const end of [s.from, s.to]) untold.add(end.text);
  }
  return stayed.filter(isTold);
}
