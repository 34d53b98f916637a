import { mergePatch } from './merge-patch';
import type { Patch } from './patch';
import type { Plan } from './plan';
import type { PlanAct, PlanDocument, ReviewState, Step } from './plan-log';
import { isActLocked, isLocked } from './review-lock';

/** What a log comes to. Read all but `edits`, which is what it goes on from. */
export interface Replayed {
  /** The decisions: the start with every edit in force, in the order of the log. */
  readonly plan: Plan;
  readonly review: ReviewState;
  /** From `submit` until `return` or `withdraw`: no edit, undo or redo counts, but what `isActLocked` lets through. */
  readonly locked: boolean;
  /** The last edit in force. */
  readonly undoable?: Step;
  /** The last edit taken back, unless another has been made since. */
  readonly redoable?: Step;
  /** The edits in force, in the order of the log. */
  readonly effective: readonly Step[];
  /** Steps that change nothing: made while locked, or taking back what is not there, or told twice. */
  readonly ignored: readonly Step[];
  readonly edits: readonly Edit[];
  readonly seen: ReadonlySet<string>;
  /** Edits taken back that can be brought again in turn, the last on top. */
  readonly undone: readonly Undone[];
}

interface Undone {
  readonly step: Step;
  /** The plan before it and with it: brought again on the same plan, it gives the very same one. */
  readonly before: Plan;
  readonly after: Plan;
}

interface Edit {
  readonly step: Step;
  readonly patch: Patch<Plan>;
  readonly inForce: boolean;
  /** The plan before it. */
  readonly before: Plan;
}

/**
 * Replays a log from its start. Every log replays, whatever windows it was put together from: an undo takes its edit
 * out of the fold and leaves the later ones in it, a redo puts it back where it stood, and a step that has nothing to
 * act on, or an id already seen, is ignored.
 */
export function replayLog({ start, log }: Pick<PlanDocument, 'start' | 'log'>): Replayed {
  const state = openState(started(start));
  for (const step of log) enter(state, step);
  return settle(state);
}

/** One step more. Costs what the step changes, and one pass over the list of edits. */
export function replayOn(replayed: Replayed, step: Step): Replayed {
  const state = openState(replayed);
  enter(state, step);
  return settle(state);
}

const started = (start: Plan): Replayed => ({
  plan: start,
  review: 'draft',
  locked: false,
  effective: [],
  ignored: [],
  edits: [],
  seen: new Set(),
  undone: [],
});

/** The same, open for writing while one replay runs. */
interface State {
  plan: Plan;
  review: ReviewState;
  readonly edits: Edit[];
  readonly ignored: Step[];
  readonly seen: Set<string>;
  undone: Undone[];
}

const openState = ({ plan, review, edits, ignored, seen, undone }: Replayed): State => ({
  plan,
  review,
  edits: [...edits],
  ignored: [...ignored],
  seen: new Set(seen),
  undone: [...undone],
});

function settle(state: State): Replayed {
  const effective = state.edits.filter((e) => e.inForce).map((e) => e.step);
  const [undoable, redoable] = [effective.at(-1), state.undone.at(-1)?.step];
  return {
    ...state,
    locked: isLocked(state.review),
    effective,
    ...(undoable && { undoable }),
    ...(redoable && { redoable }),
  };
}

function enter(state: State, step: Step): void {
  const counts = !state.seen.has(step.id) && takesEffect(state, step);
  if (!counts) state.ignored.push(step);
  state.seen.add(step.id);
}

/** False where the step changes nothing. */
function takesEffect(state: State, step: Step): boolean {
  const { act } = step;
  if (act.kind === 'comment') return true;
  if (act.kind !== 'edit' && act.kind !== 'undo' && act.kind !== 'redo') return reviewed(state, act.kind);
  if (isActLocked(state.review, act)) return false;
  if (act.kind === 'edit') return edit(state, step, act.patch);
  return act.kind === 'undo' ? undo(state, act.step) : redo(state, act.step);
}

function edit(state: State, step: Step, patch: Patch<Plan>): boolean {
  state.edits.push({ step, patch, inForce: true, before: state.plan });
  state.plan = mergePatch(state.plan, patch);
  state.undone = [];
  return true;
}

function undo(state: State, id: string): boolean {
  const place = state.edits.findLastIndex((e) => e.step.id === id && e.inForce);
  if (place < 0) return false;
  const { step, before } = state.edits[place]!;
  const after = planAfter(state, place);
  setInForce(state, place, false);
  state.undone.push({ step, before, after });
  return true;
}

function redo(state: State, id: string): boolean {
  const place = state.edits.findLastIndex((e) => e.step.id === id && !e.inForce);
  if (place < 0) return false;
  setInForce(
    state,
    place,
    true,
    state.undone.find(({ step }) => step.id === id),
  );
  state.undone = state.undone.filter(({ step }) => step.id !== id);
  return true;
}

const planAfter = ({ edits, plan }: State, place: number): Plan => edits[place + 1]?.before ?? plan;

/** Folds again from the edit on; before it nothing is different. */
function setInForce(state: State, place: number, inForce: boolean, known?: Undone): void {
  const { edits } = state;
  state.plan = edits[place]!.before;
  for (let i = place; i < edits.length; i++) {
    const at = { ...edits[i]!, before: state.plan, ...(i === place ? { inForce } : {}) };
    edits[i] = at;
    if (!at.inForce) continue;
    const isKnown = i === place && known?.before === at.before;
    state.plan = isKnown ? known.after : mergePatch(state.plan, at.patch);
  }
}

type ReviewAct = Exclude<PlanAct['kind'], 'edit' | 'undo' | 'redo' | 'comment'>;

const reviewMoves: Readonly<
  Record<ReviewAct, { readonly from: readonly ReviewState[]; readonly to: ReviewState }>
> = {
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  withdraw: { from: ['submitted', 'approved'], to: 'draft' },
  approve: { from: ['submitted'], to: 'approved' },
  return: { from: ['submitted', 'approved'], to: 'returned' },
};

function reviewed(state: State, kind: ReviewAct): boolean {
  const { from, to } = reviewMoves[kind];
  if (!from.includes(state.review)) return false;
  state.review = to;
  return true;
}
