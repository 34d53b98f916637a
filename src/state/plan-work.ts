import { joinPatches } from '../domain/plan/merge-patch';
import type { Plan } from '../domain/plan/plan';
import type { PlanDocument, Step } from '../domain/plan/plan-log';
import { replayLog, replayOn, type Replayed } from '../domain/plan/replay-log';

/** A plan as this window has it: what the server keeps, and the steps it has not got yet. */
export interface PlanWork {
  /** Its revision is 0 where the server has none. */
  readonly base: PlanDocument;
  readonly ours: readonly Step[];
  readonly replayed: Replayed;
  /** The last step may still grow, because it is part of a gesture that goes on. */
  readonly growing?: Growing;
}

interface Growing {
  readonly key: string;
  /** When it last grew, milliseconds. */
  readonly at: number;
  /** The replay without it. */
  readonly before: Replayed;
}

/** How long a gesture may rest and still be the same one, milliseconds. */
export const gestureRest = 600;

export const workOn = (base: PlanDocument, ours: readonly Step[] = []): PlanWork => ({
  base,
  ours,
  replayed: replayLog({ start: base.start, log: [...base.log, ...ours] }),
});

const documents = new WeakMap<PlanWork, PlanDocument>();

/** The plan with every step, kept by the server or not; one object as long as the work is the same. */
export const documentOf = (work: PlanWork): PlanDocument => {
  const { base, ours } = work;
  if (ours.length === 0) return base;
  const document = documents.get(work) ?? { ...base, log: [...base.log, ...ours] };
  documents.set(work, document);
  return document;
};

/** Steps that are over: a growing one is none until it has rested long enough. */
export const stepsToSend = ({ ours, growing }: PlanWork, now: number): readonly Step[] =>
  growing && now - growing.at < gestureRest ? ours.slice(0, -1) : ours;

/** What a step belongs to and when it came. */
export interface Gesture {
  readonly key: string;
  readonly now: number;
}

/** One step more; as part of a gesture, it becomes one with the step of the gesture before it. */
export function addStep(work: PlanWork, step: Step, gesture?: Gesture): PlanWork {
  const joined = gesture && joinedStep(work, step, gesture);
  const before = joined ? work.growing!.before : work.replayed;
  const last = joined ?? step;
  return {
    base: work.base,
    ours: [...(joined ? work.ours.slice(0, -1) : work.ours), last],
    replayed: replayOn(before, last),
    ...(gesture && { growing: { key: gesture.key, at: gesture.now, before } }),
  };
}

function joinedStep({ ours, growing }: PlanWork, step: Step, { key, now }: Gesture): Step | undefined {
  const last = ours.at(-1);
  if (last === undefined || growing?.key !== key || now - growing.at >= gestureRest) return undefined;
  if (last.act.kind !== 'edit' || step.act.kind !== 'edit' || last.act.name !== step.act.name)
    return undefined;
  const patch = joinPatches<Plan>(last.act.patch, step.act.patch);
  return patch && { ...last, ...step, id: last.id, act: { ...step.act, patch } };
}

/** The server has the plan up to here; what came since is still ours. */
export function keptAs(work: PlanWork, kept: PlanDocument): PlanWork {
  const known = new Set(kept.log.map(({ id }) => id));
  const ours = work.ours.filter(({ id }) => !known.has(id));
  const growing = ours.at(-1) === work.ours.at(-1) ? work.growing : undefined;
  return { base: kept, ours, replayed: work.replayed, ...(growing && { growing }) };
}
