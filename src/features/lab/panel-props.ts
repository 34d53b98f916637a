import type { PlanDocument } from '../../domain/plan/plan-log';
import type { Replayed } from '../../domain/plan/replay-log';
import type { RuleFinding } from '../../domain/plan-effects/rule-finding';
import type { LabView } from '../../state/lab-view';
import type { GoLab } from './go-lab';
import type { LabDesk } from './use-lab-desk';

/** What a panel beside or under the picture is given. */
export interface PanelProps {
  readonly desk: LabDesk;
  readonly view: LabView;
  readonly go: GoLab;
  readonly findings: readonly RuleFinding[];
  /** Absent for the baseline. */
  readonly document?: PlanDocument;
  readonly replayed?: Replayed;
}
