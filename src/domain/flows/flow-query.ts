import type { FlowQuery } from './flow-graph';
import type { IndexedLedger } from '../ledger/ledger-index';
import type { Level } from '../ledger/levels';
import { depthOf, levelsOf } from '../ledger/levels';
import type { Problem } from '../result';
import type { UnitId } from '../ledger/unit';
import type { ViolationCode } from '../ledger/violation';
import { told } from '../ledger/violation';

export type FlowProblemCode =
  | 'years-out-of-order'
  | 'year-outside-period'
  | 'years-not-in-data'
  | 'level-not-in-data'
  | 'parent-unknown'
  | 'parent-on-other-side'
  | 'parent-not-coarser'
  | 'top-not-positive';

/** Why a picture cannot be drawn: the query asks what is not there, or the ledger itself is broken. */
export type FlowProblem = Problem<FlowProblemCode | ViolationCode>;

/** Everything in a query that this ledger cannot answer. */
export const checkFlowQuery = (indexed: IndexedLedger, query: FlowQuery): readonly FlowProblem[] => [
  ...yearProblems(indexed, query),
  ...levelProblems(indexed, query),
  ...parentProblems(indexed, query, 'upperParent', query.upper, 'lower'),
  ...parentProblems(indexed, query, 'lowerParent', query.lower, 'upper'),
  ...(Number.isSafeInteger(query.top) && query.top > 0
    ? []
    : [{ code: 'top-not-positive' as const, where: 'query/top', detail: { top: told(query.top) } }]),
];

function yearProblems({ ledger: { period } }: IndexedLedger, query: FlowQuery): readonly FlowProblem[] {
  const { yearFrom, yearTo } = query;
  const outside = (['yearFrom', 'yearTo'] as const).flatMap((end): readonly FlowProblem[] => {
    const year = query[end];
    if (Number.isSafeInteger(year) && period.from <= year && year <= period.to) return [];
    const detail = { year: told(year), first: period.from, last: period.to };
    return [{ code: 'year-outside-period', where: `query/${end}`, detail }];
  });
  return yearFrom > yearTo
    ? [...outside, { code: 'years-out-of-order', where: 'query/yearFrom', detail: { yearFrom, yearTo } }]
    : outside;
}

function levelProblems({ units }: IndexedLedger, query: FlowQuery): readonly FlowProblem[] {
  const levels: Record<'upper' | 'lower', readonly Level[]> = levelsOf(units.units);
  return (['upper', 'lower'] as const).flatMap((side) =>
    levels[side].includes(query[side])
      ? []
      : [{ code: 'level-not-in-data' as const, where: `query/${side}`, detail: { level: query[side] } }],
  );
}

function parentProblems(
  { units }: IndexedLedger,
  query: FlowQuery,
  field: 'upperParent' | 'lowerParent',
  level: Level,
  otherSide: 'upper' | 'lower',
): readonly FlowProblem[] {
  const parent: UnitId | undefined = query[field];
  if (parent === undefined) return [];
  const problem = (code: FlowProblemCode): readonly FlowProblem[] => [
    { code, where: `query/${field}`, detail: { unit: parent, level } },
  ];
  if (!units.has(parent) && units.virtualSystem(parent) === undefined) return problem('parent-unknown');
  const beyond = units.has(parent) && units.get(parent).tier === 'outside';
  if (beyond || units.family(parent, query.yearTo) === otherSide) return problem('parent-on-other-side');
  return units.depth(parent, query.yearTo) < depthOf(level) ? [] : problem('parent-not-coarser');
}
