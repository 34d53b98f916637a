import type { Problem, Result } from '../result';
import { fail, ok } from '../result';

export const methods = [
  'sainte-lague',
  'largest-remainder',
  'dhondt',
  'adams',
  'huntington-hill',
  'equal',
  'level-up',
] as const;
/** Rules that turn weights into whole posts; see `apportion`. */
export type Method = (typeof methods)[number];

/** What a unit brings to an apportionment. Posts are whole and ≥ 0. */
export interface Claim<Id extends string = string> {
  readonly id: Id;
  /** Residents or another measure of need: finite, ≥ 0, read as the decimal it prints as. */
  readonly weight: number;
  /** Posts it gets at least. */
  readonly floor?: number;
  /** Posts it gets at most. */
  readonly cap?: number;
  /** Posts it gets, no more and no fewer. */
  readonly locked?: number;
  /** Posts it already has, for `level-up`; absent is unknown, never zero. */
  readonly existing?: number;
}

export type ApportionProblem = Problem<
  | 'seats-not-whole'
  | 'duplicate-id'
  | 'weight-not-usable'
  | 'posts-not-whole'
  | 'floor-above-cap'
  | 'locked-outside-bounds'
  | 'existing-unknown'
  | 'locked-exceed-seats'
  | 'floors-exceed-seats'
  | 'caps-below-seats'
  | 'no-weight'
>;

/** The claims as they came, when nothing about them makes an apportionment impossible; else all that does, by id. */
export function checkClaims<Id extends string>(
  seats: number,
  claims: readonly Claim<Id>[],
  method: Method,
): Result<readonly Claim<Id>[], readonly ApportionProblem[]> {
  const each = [...claims].sort((a, b) => compareIds(a.id, b.id)).flatMap((c) => problemsOf(c, method));
  const problems = [...seatsProblem(seats), ...duplicates(claims), ...each];
  if (problems.length > 0) return fail(problems);
  const unreachable = totalsProblem(seats, claims, method);
  return unreachable ? fail([unreachable]) : ok(claims);
}

export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isWholePosts = (x: number): boolean => Number.isSafeInteger(x) && x >= 0;

/** NaN and the infinities as text, for they do not survive JSON. */
const told = (x: number): number | string => (Number.isFinite(x) ? x : String(x));

const seatsProblem = (seats: number): ApportionProblem[] =>
  isWholePosts(seats) ? [] : [{ code: 'seats-not-whole', where: 'seats', detail: { seats: told(seats) } }];

function duplicates(claims: readonly Claim[]): ApportionProblem[] {
  const seen = new Set<string>();
  const twice = new Set(claims.filter(({ id }) => seen.size === seen.add(id).size).map((c) => c.id));
  return [...twice]
    .sort(compareIds)
    .map((id) => ({ code: 'duplicate-id', where: `claims/${id}`, detail: { id } }));
}

function problemsOf(claim: Claim, method: Method): ApportionProblem[] {
  const { id, weight, floor = 0, cap = Infinity, locked } = claim;
  const where = `claims/${id}`;
  const problems: ApportionProblem[] = [];
  if (!(Number.isFinite(weight) && weight >= 0))
    problems.push({
      code: 'weight-not-usable',
      where: `${where}/weight`,
      detail: { id, weight: told(weight) },
    });
  for (const field of ['floor', 'cap', 'locked', 'existing'] as const) {
    const posts = claim[field];
    if (posts !== undefined && !isWholePosts(posts))
      problems.push({
        code: 'posts-not-whole',
        where: `${where}/${field}`,
        detail: { id, posts: told(posts) },
      });
  }
  if (floor > cap) problems.push({ code: 'floor-above-cap', where, detail: { id, floor, cap } });
  if (locked !== undefined && (locked < floor || locked > cap))
    problems.push({ code: 'locked-outside-bounds', where, detail: { id, locked, floor, cap: told(cap) } });
  if (method === 'level-up' && locked === undefined && claim.existing === undefined)
    problems.push({ code: 'existing-unknown', where: `${where}/existing`, detail: { id } });
  return problems;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The posts a claim can take at most: its floor where it weighs nothing, since weight is what posts go by. */
const most = ({ weight, floor = 0, cap = Infinity, locked }: Claim, method: Method): number =>
  locked ?? (weight > 0 || method === 'equal' ? cap : floor);

function totalsProblem(
  seats: number,
  claims: readonly Claim[],
  method: Method,
): ApportionProblem | undefined {
  const locked = sum(claims.map((c) => c.locked ?? 0));
  const floors = sum(claims.map((c) => c.locked ?? c.floor ?? 0));
  const caps = sum(claims.map((c) => most(c, method)));
  if (locked > seats) return { code: 'locked-exceed-seats', where: 'claims', detail: { locked, seats } };
  if (floors > seats) return { code: 'floors-exceed-seats', where: 'claims', detail: { floors, seats } };
  if (caps >= seats) return undefined;
  const weightless = claims.some((c) => c.locked === undefined) && claims.every((c) => c.weight === 0);
  return weightless && method !== 'equal'
    ? { code: 'no-weight', where: 'claims', detail: { seats, floors } }
    : { code: 'caps-below-seats', where: 'claims', detail: { caps, seats } };
}
