import type { ReactNode } from 'react';
import { checkRules } from '../../src/domain/plan-effects/check-rules';
import { effectsOf } from '../../src/domain/plan-effects/effects';
import type { Patch } from '../../src/domain/plan/patch';
import type { Plan } from '../../src/domain/plan/plan';
import { BalanceLine } from '../../src/pictures/plan/balance-line';
import { CompareMultiples } from '../../src/pictures/plan/compare-multiples';
import { ComparePicture } from '../../src/pictures/plan/compare-picture';
import { EffectsPanel } from '../../src/pictures/plan/effects-panel';
import { MethodView } from '../../src/pictures/plan/method-view';
import { RulesPanel } from '../../src/pictures/plan/rules-panel';
import { GoalPanel } from '../../src/features/lab/goal/goal-panel';
import { TransferRoom } from '../../src/features/lab/transfer/transfer-room';
import {
  baotouByArea,
  baotouPlan,
  yunzeByArea,
  yunzeLevelled,
  yunzePlan,
  type MadePlan,
} from '../support/plan-data';

const ignore = () => undefined;
const effects = (made: MadePlan): ReactNode => <EffectsPanel {...made} onEnterOpenings={ignore} />;
const compare = (a: MadePlan, b: MadePlan): ReactNode => <ComparePicture ground={a.ground} a={a} b={b} />;
const transfers = (made: MadePlan): ReactNode => <TransferRoom {...made} onPatch={ignore} />;
const rules = ({ ground, plan }: MadePlan): ReactNode => (
  <RulesPanel ground={ground} findings={checkRules(ground, plan)} onJump={ignore} />
);
const balance = ({ ground, plan, allocation }: MadePlan): ReactNode => (
  <BalanceLine
    allocation={allocation}
    effects={effectsOf(ground, plan, allocation)}
    perThousand={ground.dataset.displayUnit === 'per-thousand'}
  />
);

const threeOpenings: Patch<Plan> = {
  entered: { openings: { 'd-150202': 92, 'd-150203': 121, 'd-150204': 104 } },
};
const limits: Patch<Plan> = {
  thresholds: { 'lowest-level': 8.5, 'largest-ratio': 1.5, 'grass-roots-share': 60 },
};

export interface PlanState {
  readonly name: string;
  readonly draw: () => ReactNode;
}

/** What the lab shows of a plan's effect, each in a state worth seeing. */
export const planStates: readonly PlanState[] = [
  { name: 'effects-unknown', draw: () => effects(baotouPlan()) },
  { name: 'effects-known', draw: () => effects(yunzePlan()) },
  { name: 'effects-levelled', draw: () => effects(yunzeLevelled()) },
  { name: 'effects-some', draw: () => effects(baotouPlan(threeOpenings)) },
  { name: 'rules-unknown', draw: () => rules(baotouPlan()) },
  { name: 'rules-known', draw: () => rules(yunzePlan(limits)) },
  { name: 'balance-unknown', draw: () => balance(baotouByArea()) },
  { name: 'balance-known', draw: () => balance(yunzePlan()) },
  { name: 'transfers-per-thousand', draw: () => transfers(baotouPlan()) },
  { name: 'transfers-known', draw: () => transfers(yunzePlan()) },
  { name: 'goal-unknown', draw: () => <GoalPanel {...baotouPlan()} onTake={ignore} onEnter={ignore} /> },
  { name: 'goal-known', draw: () => <GoalPanel {...yunzePlan()} onTake={ignore} onEnter={ignore} /> },
  { name: 'methods-unknown', draw: () => <MethodView {...baotouByArea()} /> },
  { name: 'methods-known', draw: () => <MethodView {...yunzePlan()} /> },
  { name: 'compare-area', draw: () => compare(baotouPlan(), baotouByArea()) },
  { name: 'compare-fictional', draw: () => compare(yunzePlan(), yunzeByArea()) },
  { name: 'compare-same', draw: () => compare(baotouPlan(), baotouPlan()) },
  {
    name: 'multiples',
    draw: () => (
      <CompareMultiples ground={yunzePlan().ground} plans={[yunzePlan(), yunzeByArea(), yunzeLevelled()]} />
    ),
  },
];
