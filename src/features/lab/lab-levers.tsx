import { memo } from 'react';
import { SizeLever } from '../../levers/size/size-lever';
import { ThresholdLever } from '../../levers/thresholds/threshold-lever';
import { CutLever } from '../../levers/units/cut-lever';
import { TopUpLever } from '../../levers/units/top-up-lever';
import { PhasingLever } from '../../levers/years/phasing-lever';
import { LeverNav } from './lever-nav';

/** All levers of a plan, in the order a plan is made. */
export const LabLevers = memo(() => (
  <>
    <LeverNav />
    <SizeLever />
    <CutLever />
    <TopUpLever />
    <PhasingLever />
    <ThresholdLever />
  </>
));
LabLevers.displayName = 'LabLevers';
