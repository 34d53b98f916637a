import fc from 'fast-check';
import { setCellPosts, setMoved, setUnitPosts, setYearPosts } from '../../src/domain/plan/gestures';
import { mergePatch } from '../../src/domain/plan/merge-patch';
import type { Patch } from '../../src/domain/plan/patch';
import type { Plan, PlanSide } from '../../src/domain/plan/plan';
import { cutRules, planSides, topUpRules } from '../../src/domain/plan/plan';
import type { PlanGround } from '../../src/domain/plan/plan-ground';
import type { PlanAct } from '../../src/domain/plan/plan-log';
import { totalPatch } from '../../src/domain/plan/plan-size';
import { planUnits } from '../../src/domain/plan/plan-units';
import type { Replayed } from '../../src/domain/plan/replay-log';
import { baselinePatch, planBlocks } from '../../src/domain/plan/start-plan';

/** What somebody does to a plan: a kind, and numbers that choose what it does it to. */
export interface Command {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly posts: number;
}

const command: fc.Arbitrary<Command> = fc.record({
  kind: fc.nat(99),
  a: fc.nat(99),
  b: fc.nat(99),
  posts: fc.oneof(fc.nat(30), fc.nat(120)),
});

/** Edits as fields make them, one after the other, on a plan that may not hold. */
export const typedPlan = (ground: PlanGround, start: Plan, commands: readonly Command[]): Plan =>
  commands.reduce<Plan>((plan, command) => mergePatch(plan, typed(ground, plan, command)), start);

/** Up to 100 commands. */
export const arbitraryCommands: fc.Arbitrary<readonly Command[]> = fc.array(command, {
  minLength: 1,
  maxLength: 100,
  size: 'max',
});

export interface Done {
  readonly act: PlanAct;
  /** True where a gesture made it: what is locked must stand still. */
  readonly gesture: boolean;
}

/** What a command does in the state there is; undefined where it can do nothing. */
export function actOf(ground: PlanGround, at: Replayed, command: Command): Done | undefined {
  const { kind, a } = command;
  if (kind < 14) return at.undoable && told({ kind: 'undo', step: at.undoable.id });
  if (kind < 18)
    return at.effective.length > 0 ? told({ kind: 'undo', step: pick(at.effective, a).id }) : undefined;
  if (kind < 28) return at.redoable && told({ kind: 'redo', step: at.redoable.id });
  if (kind < 33) return told({ kind: pick(['submit', 'withdraw', 'approve', 'return'] as const, a) });
  if (kind < 35) return told({ kind: 'comment', text: '看' });
  if (kind < 40) return { act: edited(dragged(ground, at.plan, command)), gesture: true };
  return told(edited(typed(ground, at.plan, command)));
}

const told = (act: PlanAct): Done => ({ act, gesture: false });
const edited = (patch: Patch<Plan>): PlanAct => ({ kind: 'edit', name: 'paste', patch });

function pick<T>(items: readonly T[], place: number): T {
  const item = items[place % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

const yearOf = ({ years: { from, to } }: Plan, place: number): number => from + (place % (to - from + 1));

function dragged(ground: PlanGround, plan: Plan, { a, b, posts }: Command): Patch<Plan> {
  const side = pick(planSides, b);
  const { id } = pick(planUnits(ground, plan)[side], a);
  const gestures = [
    () => setUnitPosts(ground, plan, side, id, posts - 5),
    () => setMoved(ground, plan, posts * 3 - 5),
    () => setYearPosts(ground, plan, yearOf(plan, a), posts - 5),
    () => setCellPosts(ground, plan, side, id, yearOf(plan, b), posts - 5),
  ];
  return pick(gestures, a + b)().patch;
}

const unitPatch = (side: PlanSide, unit: string, decision: object): Patch<Plan> => ({
  [side]: { units: { [unit]: decision } },
});

/** Edits as fields make them: any of them may leave a plan that does not hold. */
function typed(ground: PlanGround, plan: Plan, { kind, a, b, posts }: Command): Patch<Plan> {
  const side = pick(planSides, b);
  const { id } = pick(planUnits(ground, plan)[side], a);
  const year = String(yearOf(plan, a));
  const district = pick(planUnits(ground, plan).topUp, a).id;
  const edits: readonly (() => Patch<Plan>)[] = [
    () => unitPatch(side, id, { posts }),
    () => unitPatch(side, id, { posts: Math.floor(posts / 4), locked: true }),
    () => unitPatch(side, id, { posts: null, locked: null }),
    () => unitPatch(side, id, { floor: Math.floor(posts / 6) }),
    () => unitPatch(side, id, { floor: null, cap: null }),
    () => unitPatch(side, id, { cap: posts, reason: `因${posts}` }),
    () => ({ size: { moved: posts } }),
    () => ({ cut: { rule: pick(cutRules, a) } }),
    () => ({ topUp: { rule: pick(topUpRules, a) } }),
    () => ({ topUp: { index: { people: b % 3, land: a % 3 } } }),
    () => ({ topUp: { method: pick(['sainte-lague', 'dhondt', 'adams', 'largest-remainder'] as const, a) } }),
    () => ({ cut: { weights: { [id]: b % 5 } } }),
    () => ({ phasing: { weights: { [year]: b % 4 } } }),
    () => ({ phasing: { locked: { [year]: posts } } }),
    () => ({ phasing: { cells: { [side]: { [id]: { [year]: b % 6 } } } } }),
    () => ({ entered: { openings: { [id]: posts } } }),
    () => ({
      entered: { indicators: { people: { name: '', unit: 'residents', values: { [district]: posts } } } },
    }),
    () => (plan.mode === 'redo' ? totalPatch(ground, plan, 500 + posts * 7) : { note: `${posts}` }),
    () => baselinePatch(ground, plan, pick(planBlocks, a)),
    () => ({ name: `方案${posts}`, thresholds: { 'largest-ratio': b } }),
  ];
  return pick(edits, kind)();
}
