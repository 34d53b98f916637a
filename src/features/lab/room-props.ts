import type { PlanGround } from '../../domain/plan/plan-ground';
import type { LabView } from '../../state/lab-view';
import type { GoLab } from './go-lab';

/** What a room of the lab is given. */
export interface RoomProps {
  readonly ground: PlanGround;
  readonly view: LabView;
  readonly go: GoLab;
}
