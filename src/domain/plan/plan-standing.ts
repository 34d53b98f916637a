import type { Amount } from '../ledger/amount';
import { sumOf } from '../ledger/amount';
import { balancesIn } from '../ledger/balances';
import type { AgreeingTotal } from '../flows/agreeing-total';
import { agreeingTotal } from '../flows/agreeing-total';
import type { Ledger, Opening } from '../ledger/ledger';
import type { IndexedLedger } from '../ledger/ledger-index';
import { indexLedger } from '../ledger/ledger-index';
import { between } from '../numbers/interval';
import { largestTotal } from '../numbers/largest-total';
import type { WholeRange } from '../numbers/whole-range';
import type { Unit, UnitId } from '../ledger/unit';
import { openingsOf } from '../ledger/openings';
import type { Plan } from './plan';
import type { PlanGround } from './plan-ground';
import type { PooledMove } from './plan-modes';
import { pooledMove } from './plan-modes';
import type { Scale } from './scale-ledger';
import { inScale, scaleLedger } from './scale-ledger';

/** What a plan begins with, in the posts it counts in, before anything the planner entered. */
export interface Standing {
  /** Posts of the whole system before the plan begins. */
  readonly total: number;
  /** `redo`: the data set in these posts; `next`: its units with what they have at its end, and no batch. */
  readonly ledger: Ledger;
  readonly indexed: IndexedLedger;
  /** Posts of every unit before the plan begins. */
  readonly amounts: ReadonlyMap<UnitId, Amount>;
  /** The move a `redo` plans anew. */
  readonly pooled?: PooledMove;
  /** What the total makes of the reported shares, where some whole numbers agree with them. */
  readonly agreeing?: AgreeingTotal;
}

interface Kept {
  readonly shares: PlanGround['shares'];
  readonly byTotal: Map<number | undefined, Standing>;
}

/** Kept for as long as the ledger is, for the last few totals asked for. */
const kept = new WeakMap<Ledger, Kept>();
const mostKept = 6;

export function standingOf(ground: PlanGround, plan: Pick<Plan, 'size'>): Standing {
  const total = realTotal(ground, plan);
  const { byTotal } = keptOf(ground);
  const found = byTotal.get(total);
  if (found) return found;
  const standing = newStanding(ground, total);
  if (byTotal.size >= mostKept) byTotal.clear();
  byTotal.set(total, standing);
  return standing;
}

function keptOf({ ledger, shares }: PlanGround): Kept {
  const found = kept.get(ledger);
  const same = found && (found.shares === shares || JSON.stringify(found.shares) === JSON.stringify(shares));
  const own = same ? found : { shares, byTotal: new Map<number | undefined, Standing>() };
  if (!same) kept.set(ledger, own);
  return own;
}

/** The total a plan sets, where it may set one and it is a number of posts. */
export function realTotal({ ledger }: PlanGround, { size }: Pick<Plan, 'size'>): number | undefined {
  const { total } = size;
  const usable = total !== undefined && Number.isInteger(total) && total > 0 && total <= largestTotal;
  return usable && ledger.displayUnit === 'per-thousand' ? total : undefined;
}

function newStanding(ground: PlanGround, total: number | undefined): Standing {
  const pooled = pooledMove(ground);
  if (pooled === undefined) return atTheEnd(ground);
  const { dataset, ledger, shares } = ground;
  const from = dataset.system.posts;
  const agreed = shares && agreeingTotal(total ?? from, shares.ofSystem, shares.ofReleasing);
  const agreeing = agreed?.ok ? agreed.value : undefined;
  const own = total === undefined ? ledger : scaleLedger(ledger, scaleTo(total, from, pooled, agreeing));
  const indexed = indexLedger(own);
  return {
    total: total ?? from,
    ledger: own,
    indexed,
    amounts: openingsOf(indexed),
    pooled: { ...pooled, batch: own.batches[0]! },
    ...(agreeing && { agreeing }),
  };
}

function scaleTo(to: number, from: number, pooled: PooledMove, agreeing: AgreeingTotal | undefined): Scale {
  if (agreeing === undefined) {
    const stated = pooled.batch.entries.find((e) => e.posts > 0)!.posts;
    return { from, to, moved: inScale(stated, from, to), openings: new Map() };
  }
  const { moved, releasing } = agreeing.point;
  const rangeOf = ({ first, last }: WholeRange) => between(first, last);
  const openings = new Map([
    [pooled.cut, { posts: releasing, interval: rangeOf(agreeing.releasing) }],
    [pooled.topUp, { posts: to - releasing, interval: rangeOf(agreeing.others) }],
  ]);
  return { from, to, moved, openings };
}

/** The ledger as it stands when its years are over: what each unit has then is where it begins. */
function atTheEnd({ dataset, ledger }: PlanGround): Standing {
  const indexed = indexLedger(ledger);
  const balances = balancesIn(indexed, ledger.period.to);
  const amounts = new Map([...balances].map(([id, b]) => [id, b.balance]));
  const { period } = ledger;
  const after = { from: period.to + 1, to: period.to + 1 };
  const own: Ledger = {
    ...ledger,
    period: after,
    units: ledger.units.map((unit) => asOf(unit, after.from)),
    openings: statedAtEnd(indexed, amounts),
    batches: [],
    refinements: [],
  };
  const system = sumOf(rootsOf(indexed, period.to).map((id) => amounts.get(id)!));
  return {
    total: system.known && system.posts > 0 ? system.posts : dataset.system.posts,
    ledger: own,
    indexed: indexLedger(own),
    amounts,
  };
}

/** A unit without the parents it no longer answers to. */
const asOf = (unit: Unit, year: number): Unit => {
  const current = unit.parents.findLastIndex((p) => p.from <= year);
  return current <= 0 ? unit : { ...unit, parents: unit.parents.slice(current) };
};

/** What is known and does not follow: a group whose members are all known is their sum. */
function statedAtEnd(
  { ledger, units }: IndexedLedger,
  amounts: ReadonlyMap<UnitId, Amount>,
): readonly Opening[] {
  const year = ledger.period.to;
  return ledger.units.flatMap(({ id, tier }): readonly Opening[] => {
    const amount = amounts.get(id)!;
    const members = units.members(id, year);
    const follows = tier === 'group' && members.length > 0 && members.every((m) => amounts.get(m)!.known);
    if (!amount.known || follows || tier === 'outside' || amount.posts < 0) return [];
    const { posts, basis, interval } = amount;
    return [{ unit: id, posts, basis, ...(interval && { interval }) }];
  });
}

const rootsOf = ({ units }: IndexedLedger, year: number): readonly UnitId[] =>
  units.units
    .filter(({ id, tier }) => tier !== 'outside' && units.chain(id, year).length === 1)
    .map(({ id }) => id);
