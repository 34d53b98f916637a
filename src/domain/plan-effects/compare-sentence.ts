import type { Localised } from '../localised';
import type { PlanSide } from '../plan/plan';
import type { CompareRow, ComparedSizes } from './comparison';
import type { Counting } from './counting';
import type { PlanDistance } from './plan-distance';

interface Counted {
  readonly counted: Counting['unit'];
}

interface OneUnit extends Counted {
  readonly side: PlanSide;
  readonly name: Localised;
  /** By how many posts, > 0. */
  readonly posts: number;
}

/** The arguments of every message the sentence on a comparison is made of. Shares are parts of one. */
export interface CompareArgs {
  'compare.same': Record<never, never>;
  'compare.moved': Counted & { readonly was: number; readonly is: number };
  'compare.movedAlike': Counted & { readonly moved: number };
  'compare.differently': Counted & { readonly posts: number; readonly share: number };
  /** Every unit has as many over all years, and only the years differ. */
  'compare.onlyYears': Counted & { readonly posts: number };
  /** The unit of the side that has most more, and most fewer, in the second plan. */
  'compare.mostMore': OneUnit;
  'compare.mostFewer': OneUnit;
  /** How many units have other posts, by side. */
  'compare.units': { readonly cut: number; readonly topUp: number };
  /** Of the units with other posts, how many have a reason. */
  'compare.reasons': { readonly given: number; readonly of: number };
}

export type CompareKey = keyof CompareArgs;

/** One clause of the sentence: a message key and its arguments, never text. */
export type CompareClause = {
  [K in CompareKey]: { readonly key: K; readonly args: CompareArgs[K] };
}[CompareKey];

const clause = <K extends CompareKey>(key: K, args: CompareArgs[K]) => ({ key, args }) as CompareClause;

/** What a comparison comes to, most important first. */
export function compareSentence(
  { counted, moved }: ComparedSizes,
  rows: readonly CompareRow[],
  { posts, share = 1 }: PlanDistance,
): readonly CompareClause[] {
  if (posts === 0) return [clause('compare.same', {})];
  const size =
    moved.was === moved.is
      ? clause('compare.movedAlike', { moved: moved.is, counted })
      : clause('compare.moved', { ...moved, counted });
  const other = rows.filter((row) => row.change !== 0);
  if (other.length === 0) return [size, clause('compare.onlyYears', { posts, counted })];
  const given = other.filter(({ reason }) => (reason.is ?? '').trim() !== '').length;
  const on = (side: PlanSide) => other.filter((row) => row.side === side);
  return [
    size,
    clause('compare.differently', { posts, share, counted }),
    clause('compare.units', { cut: on('cut').length, topUp: on('topUp').length }),
    ...extremes(on('cut'), counted),
    ...extremes(on('topUp'), counted),
    clause('compare.reasons', { given, of: other.length }),
  ];
}

/** Of several with as many, the first. */
function extremes(rows: readonly CompareRow[], counted: Counting['unit']): readonly CompareClause[] {
  const most = (sign: 1 | -1) =>
    rows.reduce<CompareRow | undefined>(
      (best, row) => (sign * row.change > Math.max(0, sign * (best?.change ?? 0)) ? row : best),
      undefined,
    );
  const told = (key: 'compare.mostMore' | 'compare.mostFewer', row: CompareRow | undefined) =>
    row ? [clause(key, { side: row.side, name: row.name, posts: Math.abs(row.change), counted })] : [];
  return [...told('compare.mostMore', most(1)), ...told('compare.mostFewer', most(-1))];
}
