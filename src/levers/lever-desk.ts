import { createContext, use } from 'react';
import type { Allocation } from '../domain/plan/allocation';
import type { Gesture } from '../domain/plan/gesture';
import type { Patch } from '../domain/plan/patch';
import type { Plan } from '../domain/plan/plan';
import type { PlanGround } from '../domain/plan/plan-ground';
import type { StepName } from '../domain/plan/plan-log';
import type { PlanUnit } from '../domain/plan/plan-units';

/** What every lever may do. The same object as long as the same plan is open. */
export interface LeverActs {
  /** What the plan decides, nothing being pulled. */
  readonly now: () => { readonly ground: PlanGround; readonly plan: Plan };
  /** Takes an edit as it is, whether or not it breaks a rule. Edits of one key in a row are one step. */
  readonly edit: (name: StepName, patch: Patch<Plan>, key?: string) => void;
  /** Takes a gesture, which stops at the limit that holds, and says which. Gestures of one key in a row are one step. */
  readonly take: (name: StepName, make: MakeGesture, key?: string) => void;
  /** Shows what a gesture would come to while it lasts; `letGo` ends it without an effect. */
  readonly show: (make: MakeGesture) => void;
  readonly letGo: () => void;
  /** Opens a table that needs more room than a lever has. */
  readonly open: (table: 'years' | 'data') => void;
}

export type MakeGesture = (ground: PlanGround, plan: Plan) => Gesture;

/** What the levers stand at. */
export interface LeverState {
  readonly ground: PlanGround;
  readonly plan: Plan;
  readonly units: { readonly cut: readonly PlanUnit[]; readonly topUp: readonly PlanUnit[] };
  /** Absent where the decisions cannot be met. */
  readonly allocation: Allocation | undefined;
  /** True for the baseline and for a plan under review. */
  readonly readOnly: boolean;
}

export const LeverActsContext = createContext<LeverActs | undefined>(undefined);
export const LeverStateContext = createContext<LeverState | undefined>(undefined);

export const useLeverActs = (): LeverActs => needed(use(LeverActsContext));
export const useLeverState = (): LeverState => needed(use(LeverStateContext));

const needed = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('a lever needs a desk around it');
  return value;
};
