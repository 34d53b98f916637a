import fc from 'fast-check';
import type { Apportionment } from '../../src/domain/apportionment/apportion';
import { apportion } from '../../src/domain/apportionment/apportion';
import type { ApportionProblem, Claim, Method } from '../../src/domain/apportionment/claim';
import { methods } from '../../src/domain/apportionment/claim';
import type { DivisorMethod } from '../../src/domain/apportionment/divisor-methods';

/** Claims a, b, c … with nothing but a weight. */
export const byWeight = (weights: readonly number[]): Claim[] =>
  weights.map((weight, i) => ({ id: String.fromCharCode(97 + i), weight }));

export function divided(seats: number, claims: readonly Claim[], method?: Method): Apportionment {
  const result = apportion(seats, claims, method);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

export const posts = (seats: number, claims: readonly Claim[], method?: Method): number[] => [
  ...divided(seats, claims, method).posts.values(),
];

export function problems(
  seats: number,
  claims: readonly Claim[],
  method?: Method,
): readonly ApportionProblem[] {
  const result = apportion(seats, claims, method);
  if (result.ok) throw new Error(`divided: ${[...result.value.posts.values()].join(', ')}`);
  return result.problems;
}

export const divisorMethods = methods.filter((m): m is DivisorMethod => m !== 'largest-remainder');

export const canTake = (claim: Claim, method: Method): boolean => method === 'equal' || claim.weight > 0;

/** Tenths of a weight as a whole number: no arbitrary weight has more than one decimal. */
export const tenths = (claim: Claim): bigint => BigInt(Math.round(claim.weight * 10));

/** Small weights and round decimals, so that ties are common. */
const weight = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 1, max: 40 }).map((n) => n / 10),
  fc.integer({ min: 1, max: 1_000_000 }),
);
const few = fc.integer({ min: 0, max: 6 });

const draft = fc.record(
  { weight, floor: few, slack: fc.integer({ min: 0, max: 12 }), locked: few, existing: few },
  { requiredKeys: ['weight', 'existing'] },
);

/** Claims each with consistent bounds; whether these can be met together is left open. */
export const boundedClaims: fc.Arbitrary<readonly Claim[]> = fc
  .array(draft, { minLength: 1, maxLength: 9 })
  .map((drafts) =>
    drafts.map(({ weight: w, existing, floor, slack, locked }, i): Claim => {
      const claim = { id: `u${i}`, weight: w, existing };
      if (locked !== undefined && locked % 3 === 0) return { ...claim, locked };
      const cap = slack === undefined ? {} : { cap: (floor ?? 0) + slack };
      return { ...claim, ...(floor === undefined ? {} : { floor }), ...cap };
    }),
  );

/** Claims without bounds, one of them at least with a weight. */
export const freeClaims: fc.Arbitrary<readonly Claim[]> = fc
  .array(fc.record({ weight, existing: few }), { minLength: 1, maxLength: 9 })
  .filter((drafts) => drafts.some((d) => d.weight > 0))
  .map((drafts) => drafts.map((d, i): Claim => ({ id: `u${i}`, ...d })));

export const seats = fc.integer({ min: 0, max: 60 });
export const anyMethod = fc.constantFrom(...methods);
