import type { Claim } from '../apportionment/claim';
import type { UnitId } from '../ledger/unit';

/** Why a unit gets so many posts by a method, in numbers a person can check. */
export type MethodReason =
  /** Set by hand. */
  | { readonly kind: 'hand' }
  /** Without its bound the method would give it fewer, or more. */
  | { readonly kind: 'floor' | 'cap'; readonly bound: number }
  /** It weighs nothing, so it has its floor and nothing more. */
  | { readonly kind: 'no-weight' }
  /** Several stood alike for the last posts; the tie rule gave them to some. */
  | { readonly kind: 'tie'; readonly among: readonly UnitId[]; readonly given: boolean }
  /** The same for all that no hand or bound holds; `each` is the mean of these. */
  | { readonly kind: 'equal'; readonly each: number }
  /** The whole part of its share, and one more (`up`) if its remainder, 0 … 1, is not below `cutoff`. */
  | {
      readonly kind: 'remainder';
      readonly whole: number;
      readonly remainder: number;
      readonly up: boolean;
      /** The smallest remainder that got one more; absent where none did. */
      readonly cutoff?: number;
    }
  /**
   * Share ÷ divisor, where the share is the real one of all posts in proportion to weights: at its last post and at the
   * next, and the lowest of anybody that got a post. Absent where there is no such post, or a first one has no divisor.
   */
  | {
      readonly kind: 'divisor';
      readonly share: number;
      readonly last?: number;
      readonly next?: number;
      readonly lowest?: number;
    }
  /**
   * Posts per 10,000 residents: with what it gets, before its last post, and the highest anybody had before a post;
   * absent where there is no such post. A post goes to the lowest.
   */
  | {
      readonly kind: 'level';
      readonly level: number;
      readonly last?: number;
      readonly highest?: number;
    };

export type Posts = ReadonlyMap<UnitId, number>;

export type Claims = readonly Claim<UnitId>[];
