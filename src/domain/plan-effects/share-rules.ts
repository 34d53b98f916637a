import type { Maybe } from '../apportionment/measures';
import type { Allocation } from '../plan/allocation';
import type { Plan } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import type { RuleFinding } from './rule-finding';
import { sidePosts } from './side-posts';

/** Cutting above is to make the releasing side a smaller part of the whole. */
export function shareRules(ground: PlanGround, plan: Plan, allocation: Allocation): readonly RuleFinding[] {
  const { shareBefore, shareAfter } = sidePosts(ground, plan, allocation).releasing;
  const [before, after] = [inPerCent(shareBefore), inPerCent(shareAfter)];
  const known = before !== undefined && after !== undefined;
  return [
    {
      rule: 'headquarters-share',
      state: !known ? 'not-known' : after < before ? 'holds' : 'broken',
      detail: { ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
      cause: { field: 'size/moved' },
      blocks: false,
    },
  ];
}

const inPerCent = (share: Maybe): Maybe => (share === undefined ? undefined : share * 100);
