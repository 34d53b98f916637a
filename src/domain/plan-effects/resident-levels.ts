import type { Maybe, Spread } from '../apportionment/measures';
import { postsPerTenThousand, spread, sumOfKnown, weightedGini } from '../apportionment/measures';
import type { UnitId } from '../ledger/unit';

/** Posts of a district and who lives there, as far as known. */
export interface Populated {
  readonly unit: UnitId;
  readonly posts: Maybe;
  readonly residents: Maybe;
}

/** How posts per 10,000 residents (每万人编制) are spread over the districts. Undefined is unknown. */
export interface ResidentLevels {
  readonly levels: ReadonlyMap<UnitId, Maybe>;
  /** Of the city as a whole: posts of all districts ÷ residents of all districts; not the mean of their levels. */
  readonly cityMean: Maybe;
  readonly spread: Spread<UnitId> | undefined;
  /** Inequality among residents, 0 … 1, as if each had the level of the district; see `weightedGini`. */
  readonly gini: Maybe;
}

export function residentLevels(districts: readonly Populated[]): ResidentLevels {
  const levels = districts.map(({ unit, posts, residents }) => ({
    id: unit,
    value: postsPerTenThousand(posts, residents),
  }));
  const residents = districts.map((d) => d.residents);
  return {
    levels: new Map(levels.map(({ id, value }) => [id, value])),
    cityMean: postsPerTenThousand(sumOfKnown(districts.map((d) => d.posts)), sumOfKnown(residents)),
    spread: spread(levels),
    gini: weightedGini(levels.map(({ value }, i) => ({ value, weight: residents[i] }))),
  };
}
