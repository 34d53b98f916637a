import type { Basis } from '../../../domain/basis';
import type { Plan } from '../../../domain/plan/plan';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import type { LabView } from '../../../state/lab-view';
import type { PaneAsking, PanePins, ShowContent } from './pane-content';

/** What a pane of a plan is given. */
export interface PlanPart extends PanePins {
  readonly ground: PlanGround;
  readonly plan: Plan;
  readonly view: LabView;
  /** What the numbers of the plan stand on. */
  readonly basis: Basis;
  readonly asking: PaneAsking;
  readonly show: ShowContent;
}
