import { MethodView } from '../../pictures/plan/method-view';
import type { PanelProps } from './panel-props';

/** The districts under every method; nothing, where the plan itself cannot be carried out. */
export const MethodsPanel = ({ desk: { state, derived } }: PanelProps) =>
  derived.allocated.ok && (
    <MethodView ground={state.ground} plan={derived.plan} allocation={derived.allocated.value} />
  );
