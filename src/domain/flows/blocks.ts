import type { FlowKey, FlowKeys } from './flow-keys';
import type { IndexedLedger } from '../ledger/ledger-index';
import type { Unit, UnitId } from '../ledger/unit';

/**
 * Units that a picture draws at one place before and at one place after: the top unit, and what is under it without
 * being drawn elsewhere. Blocks nest as their units do before the first year.
 */
export interface Block {
  readonly unit: UnitId;
  readonly from: FlowKey;
  readonly to: FlowKey;
  readonly inside: Block[];
  readonly around: Block | undefined;
}

/** From the end of one year to the end of another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The blocks of every unit that exists at the start, outermost first, and the block each unit is in. */
export function blocksOf(
  { units }: IndexedLedger,
  keys: FlowKeys,
  { start, end }: Span,
): { blocks: readonly Block[]; of: ReadonlyMap<UnitId, Block> } {
  const blocks: Block[] = [];
  const of = new Map<UnitId, Block>();
  const enter = (id: UnitId): Block => {
    const known = of.get(id);
    if (known) return known;
    const above = units.chain(id, start).find((at) => at !== id && exists(units.get(at), start));
    const around = above && enter(above);
    const [from, to] = [keys.keyOf(id, start), keys.keyOf(id, end)];
    const same = around !== undefined && isSame(around.from, from) && isSame(around.to, to);
    const block = same ? around : { unit: id, from, to, inside: [], around };
    if (!same) {
      blocks.push(block);
      around?.inside.push(block);
    }
    of.set(id, block);
    return block;
  };
  for (const unit of units.units) if (exists(unit, start)) enter(unit.id);
  return { blocks, of };
}

const exists = (unit: Unit, start: number): boolean =>
  unit.tier !== 'outside' && (unit.closed === undefined || unit.closed > start);

export const isSame = (a: FlowKey, b: FlowKey): boolean => a.text === b.text;
