import type { PanelProps } from '../panel-props';
import { GoalPanel } from './goal-panel';

/** Seeking a goal for the plan that is open. */
export const GoalRoom = ({ desk: { state, derived, acts }, view, go }: PanelProps) => (
  <GoalPanel
    ground={state.ground}
    plan={derived.plan}
    {...(!state.readOnly && {
      onTake: (patch) => acts.edit('goal', patch),
      onEnter: () => go({ ...view, panel: 'data' }),
    })}
  />
);
