import type { Basis, Source } from '../basis';
import type { Localised } from '../localised';

export const dutyDirections = ['down', 'up', 'in', 'across', 'not-stated'] as const;
export type DutyDirection = (typeof dutyDirections)[number];

/** A duty or a line of control that moved. It carries no width: moves of duties are never summed. */
export interface Duty {
  readonly id: string;
  readonly name: Localised;
  /** Absent where the source does not name it (原文未列). */
  readonly from?: Localised;
  readonly to?: Localised;
  readonly direction: DutyDirection;
  readonly basis: Basis;
  readonly source: Source;
  readonly figures?: readonly string[];
  readonly note?: Localised;
}
