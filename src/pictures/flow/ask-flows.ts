import type { Period } from '../../domain/basis';
import type { Dataset } from '../../domain/figures/dataset';
import type { FlowQuery } from '../../domain/flows/flow-graph';
import { unitId } from '../../domain/ledger/unit';
import type { ExploreView } from '../../state/view';

/** More than any column has: nothing folds. */
const unfoldedTop = 200;

/** The level asked for; where the data set lacks it the picture's own, and where it lacks that the coarsest there is. */
const available = <L extends string>(
  asked: L | undefined,
  own: L | undefined,
  has: readonly L[] | undefined,
): L | undefined => {
  const wanted = [asked, own].filter((level) => level !== undefined);
  return has === undefined || wanted.length === 0
    ? wanted[0]
    : (wanted.find((level) => has.includes(level)) ?? has[0]);
};

/** The years asked for, as far as the data set has them; none where they lie outside it altogether. */
export const yearsWithin = (years: Period | undefined, period: Period | undefined): Period | undefined => {
  if (years === undefined || period === undefined) return years;
  const from = Math.max(years.from, period.from);
  const to = Math.min(years.to, period.to);
  return from <= to ? { from, to } : undefined;
};

/** What a view asks of `/flows`: the picture's own query, then the years, levels and units the view names. */
export const askFlows = (
  query: Partial<FlowQuery>,
  view: ExploreView,
  dataset: Dataset | undefined,
): Partial<FlowQuery> => {
  const upper = available(view.upper, query.upper, dataset?.upperLevels);
  const lower = available(view.lower, query.lower, dataset?.lowerLevels);
  const years = yearsWithin(view.years, dataset?.period);
  return {
    ...query,
    ...(upper && { upper }),
    ...(lower && { lower }),
    ...(years && { yearFrom: years.from, yearTo: years.to }),
    ...(view.upperParent !== undefined && { upperParent: unitId(view.upperParent) }),
    ...(view.lowerParent !== undefined && { lowerParent: unitId(view.lowerParent) }),
    ...(view.unfolded && { top: unfoldedTop }),
  };
};
