import { useMemo } from 'react';
import { openingView, type ExploreView } from '../../state/view';

/** How the flows of a plan are looked at: from the level at which it cuts, down to districts. */
export const usePlanFlowView = (dataset: string, upper: NonNullable<ExploreView['upper']>): ExploreView =>
  useMemo(
    () => ({ ...openingView, picture: 'units-years-districts', dataset, upper, lower: 'district' }),
    [dataset, upper],
  );
