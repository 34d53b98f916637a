import type { Amount } from '../ledger/amount';
import { known, sumOf } from '../ledger/amount';
import type { UnitId } from '../ledger/unit';
import type { Localised } from '../localised';
import type { Allocation, SideAllocation, UnitAllocation } from '../plan/allocation';
import type { Plan, TransferNote } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import { at, sum } from '../numbers/table';
import { pairMargins } from './pair-margins';
import { transferKey } from './transfer-key';

/** One end of a transfer. Posts before and after are running balances in the order of the rows. */
export interface TransferEnd {
  readonly unit: UnitId;
  readonly name: Localised;
  readonly before: Amount;
  readonly after: Amount;
}

/** A row of the quota transfer table (编制划转表). */
export interface TransferRow {
  /** Names the row in `plan.transfers`; see `transferKey`. */
  readonly key: string;
  /** 序号, from 1. */
  readonly number: number;
  readonly year: number;
  /** 划出单位, 划出前核定, 划出后核定. */
  readonly from: TransferEnd;
  /** 接收单位, 划入前核定, 划入后核定. */
  readonly to: TransferEnd;
  /** 划出数 and 划入数: whole posts, > 0. */
  readonly posts: number;
  /** Whether the margins of the year leave no other pairing, or it is by the rule of `pairMargins`. */
  readonly paired: 'only-way' | 'by-rule';
  /** 批准文号, 批准日期, 备注, as the planner entered them. */
  readonly note: TransferNote;
}

export interface TransferTable {
  readonly rows: readonly TransferRow[];
  /** Σ划出 and Σ划入, each added up by itself, and the posts the plan moves: all three agree, or the table is wrong. */
  readonly total: { readonly released: number; readonly received: number; readonly planned: number };
  readonly years: readonly { readonly year: number; readonly posts: number }[];
  /** True while posts are per thousand of the system: 每千名口径，不可报批. */
  readonly perThousand: boolean;
  /** True where some row is paired by rule, which is then to be said. */
  readonly byRule: boolean;
  /** Notes on rows the plan no longer has, by their keys, so that nothing typed is lost unseen. */
  readonly orphans: readonly string[];
}

/** The transfer table a plan comes to: by year, then in the order of the ledger. */
export function transferTable(ground: PlanGround, plan: Plan, allocation: Allocation): TransferTable {
  const rows = rowsOf(plan, allocation);
  const keys = new Set(rows.map(({ key }) => key));
  return {
    rows,
    total: {
      released: sum(allocation.cut.cells.flat()),
      received: sum(allocation.topUp.cells.flat()),
      planned: allocation.moved,
    },
    years: allocation.years.map(({ year }) => ({
      year,
      posts: sum(rows.filter((row) => row.year === year).map((row) => row.posts)),
    })),
    perThousand: ground.dataset.displayUnit === 'per-thousand' && plan.size.total === undefined,
    byRule: rows.some(({ paired }) => paired === 'by-rule'),
    orphans: Object.keys(plan.transfers).filter((key) => !keys.has(key)),
  };
}

function rowsOf(plan: Plan, { years, cut, topUp }: Allocation): readonly TransferRow[] {
  const balances = new Map<UnitId, Amount>(
    [...cut.units, ...topUp.units].map(({ unit, opening }) => [unit, opening]),
  );
  /** The end of a transfer, once these posts have come (or, negative, gone). */
  const move = ({ unit, name }: UnitAllocation, posts: number): TransferEnd => {
    const before = balances.get(unit)!;
    const after = sumOf([before, known(posts, 'scenario')]);
    balances.set(unit, after);
    return { unit, name, before, after };
  };
  const rows: TransferRow[] = [];
  years.forEach(({ year }, y) => {
    const [released, received] = [inYear(cut, y), inYear(topUp, y)];
    const paired = [released, received].some((posts) => countOf(posts) < 2) ? 'only-way' : 'by-rule';
    for (const pair of pairMargins(released, received)) {
      const [from, to] = [at(cut.units, pair.from), at(topUp.units, pair.to)];
      const key = transferKey(year, from.unit, to.unit);
      rows.push({
        key,
        number: rows.length + 1,
        year,
        from: move(from, -pair.posts),
        to: move(to, pair.posts),
        posts: pair.posts,
        paired,
        note: Object.hasOwn(plan.transfers, key) ? plan.transfers[key]! : {},
      });
    }
  });
  return rows;
}

const inYear = ({ cells }: SideAllocation, year: number): readonly number[] =>
  cells.map((row) => at(row, year));

const countOf = (posts: readonly number[]): number => posts.filter((count) => count > 0).length;
