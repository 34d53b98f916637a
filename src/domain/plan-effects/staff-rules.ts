import type { Maybe } from '../apportionment/measures';
import type { Allocation, UnitAllocation } from '../plan/allocation';
import type { Plan, PlanSide } from '../plan/plan';
import { planSides } from '../plan/plan';
import type { PlanGround } from '../plan/plan-ground';
import type { RuleFinding } from './rule-finding';
import { staffInPost } from './staff-in-post';

/** A unit with posts, and where known what it has before and after and who is in post. */
interface Standing {
  readonly side: PlanSide;
  readonly unit: UnitAllocation;
  readonly before: Maybe;
  readonly after: Maybe;
  readonly staff: Maybe;
}

/**
 * Rules on what single units have afterwards: nobody below zero, nobody over quota, no posts where posts are vacant. A rule
 * on those that give or get has nothing to say where none does.
 */
export function staffRules(ground: PlanGround, plan: Plan, allocation: Allocation): readonly RuleFinding[] {
  const staffOf = staffInPost(ground, plan);
  const standings = planSides.flatMap((side) =>
    allocation[side].units.map((unit): Standing => {
      const before = unit.opening.known ? unit.opening.posts : undefined;
      const after = before === undefined ? undefined : before + (side === 'cut' ? -unit.posts : unit.posts);
      return { side, unit, before, after, staff: staffOf(unit.unit) };
    }),
  );
  return [...belowZero(standings), ...overQuota(standings), ...vacantPosts(standings)];
}

const causeAt = ({ side, unit }: Standing) => ({ cause: { side, unit: unit.unit } });

/** What is known of none breaking a rule, or that it is known of none at all. */
const unbroken = (all: readonly Standing[], isKnown: (s: Standing) => boolean) => {
  const unknown = all.filter((s) => !isKnown(s)).length;
  return {
    state: unknown > 0 ? ('not-known' as const) : ('holds' as const),
    detail: { units: all.length, unknown },
    blocks: false,
  };
};

function belowZero(standings: readonly Standing[]): readonly RuleFinding[] {
  const broken = standings.flatMap((s): readonly RuleFinding[] => {
    const { before, after } = s;
    if (before === undefined || after === undefined || after >= 0) return [];
    return [
      { rule: 'negative-balance', state: 'broken', detail: { before, after }, ...causeAt(s), blocks: true },
    ];
  });
  const giving = standings.filter(({ side, unit }) => side === 'cut' && unit.posts > 0);
  if (broken.length > 0 || giving.length === 0) return broken;
  return [{ rule: 'negative-balance', ...unbroken(giving, (s) => s.after !== undefined) }];
}

function overQuota(standings: readonly Standing[]): readonly RuleFinding[] {
  const broken = standings.flatMap((s): readonly RuleFinding[] => {
    const { after, staff } = s;
    if (after === undefined || staff === undefined || after >= staff) return [];
    const detail = { after, staff, over: staff - after };
    return [{ rule: 'over-establishment', state: 'broken', detail, ...causeAt(s), blocks: false }];
  });
  return broken.length > 0 ? broken : [{ rule: 'over-establishment', ...unbroken(standings, isStaffed) }];
}

const isStaffed = ({ after, staff }: Standing): boolean => after !== undefined && staff !== undefined;

function vacantPosts(standings: readonly Standing[]): readonly RuleFinding[] {
  const receiving = standings.filter(({ side, unit }) => side === 'topUp' && unit.posts > 0);
  const told = receiving.flatMap((s) =>
    s.after === undefined || s.staff === undefined
      ? []
      : [{ at: s, posts: s.unit.posts, after: s.after, staff: s.staff, vacant: s.after - s.staff }],
  );
  const broken = told.flatMap(({ at, ...detail }): readonly RuleFinding[] =>
    detail.vacant >= detail.posts && detail.vacant > 0
      ? [{ rule: 'vacancies', state: 'broken', detail, ...causeAt(at), blocks: false }]
      : [],
  );
  if (broken.length > 0 || receiving.length === 0) return broken;
  const { state, detail, blocks } = unbroken(receiving, isStaffed);
  const vacant = told.reduce((posts, t) => posts + Math.max(0, t.vacant), 0);
  const complete = told.length === receiving.length && told.length > 0;
  return [{ rule: 'vacancies', state, detail: { ...detail, ...(complete && { vacant }) }, blocks }];
}
