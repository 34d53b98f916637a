import { create } from 'zustand';
import type { PlanAct, PlanDocument } from '../domain/plan/plan-log';
import type { Replayed } from '../domain/plan/replay-log';
import { fail } from '../domain/result';
import { holdAtHand } from './at-hand';
import { openPlan, type Restored } from './open-plan';
import { planTools } from './plan-tools';
import type { PlanConflict } from './plan-reconcile';
import type { SaveState } from './plan-save';
import { PlanSession, type ActManner, type ActOutcome, type SessionState } from './plan-session';
import { mindWindow } from './plan-window';
import { documentOf } from './plan-work';
import type { PlanApi } from './plan-api';

/** The plan being edited. `document` and `replayed` are there while it is `open`. */
export interface PlanDraft {
  readonly status: 'closed' | 'opening' | 'open' | 'failed';
  readonly id?: string;
  /** Why it could not be opened: an `ApiError`, e.g. status 404. */
  readonly error?: Error;
  /** With every step, saved or not. */
  readonly document?: PlanDocument;
  readonly replayed?: Replayed;
  readonly save: SaveState;
  /** What was not saved when the plan was left the last time, and is there again. */
  readonly restored?: Restored;
  /** A question to the planner: others changed the same meanwhile. Nothing is sent before it is answered. */
  readonly conflict?: PlanConflict;
  /** True while something would be lost with the window. */
  readonly atRisk: boolean;
}

interface PlanDraftActs {
  /** Opens a plan in place of the one that is open; never rejects. */
  readonly open: (api: PlanApi, id: string) => Promise<void>;
  readonly close: () => void;
  /** Appends a step; the replayed plan is there at once, the journal within 300 ms, the server within 1 s. */
  readonly act: (act: PlanAct, how?: ActManner) => ActOutcome;
  /** Takes back the last edit in force. */
  readonly undo: () => ActOutcome;
  readonly redo: () => ActOutcome;
  /** Answers a conflict; rejects with `ApiError` where a deleted plan cannot be restored. */
  readonly resolve: (choice: 'mine' | 'theirs') => Promise<void>;
  /** Answers a conflict by keeping ours as another plan, or simply copies the plan with its history; gives its id. */
  readonly copyMine: (name: string) => Promise<string>;
  /** Tries to save now instead of after a pause. */
  readonly retry: () => void;
  readonly forgetRestored: () => void;
}

const closed: PlanDraft = { status: 'closed', save: { state: 'saved' }, atRisk: false };

const failed = (id: string, error: unknown): PlanDraft => ({
  ...closed,
  status: 'failed',
  id,
  error: error instanceof Error ? error : new Error(String(error)),
});

let session: PlanSession | undefined;
let unwatch: () => void = () => undefined;
/** The opening that counts; an older one that ends later changes nothing. */
let opening = 0;

const shown = ({ work, save, conflict, atRisk }: SessionState): Omit<PlanDraft, 'status'> => ({
  document: documentOf(work),
  replayed: work.replayed,
  save,
  atRisk,
  ...(conflict && { conflict }),
});

/** Resolves when the journal has what the session left unsaved, so that the next one finds it there. */
const leave = (): Promise<void> => {
  opening += 1;
  unwatch();
  const ended = session?.end();
  session = undefined;
  return ended ?? Promise.resolve();
};

const watch = (watched: PlanSession): void => {
  unwatch = mindWindow({
    isAtRisk: () => watched.state.atRisk,
    leaving: () => void watched.flush(),
    online: () => void watched.retry(),
  });
};

export const usePlanDraft = create<PlanDraft & PlanDraftActs>()((set, get) => {
  const show = (draft: PlanDraft) => set({ ...acts, ...draft }, true);
  const acts: PlanDraftActs = {
    open: async (api, id) => {
      const left = leave();
      const turn = opening;
      show({ ...closed, status: 'opening', id });
      try {
        await left;
        const tools = planTools(api);
        const opened = await openPlan(tools, id);
        if (turn !== opening) return;
        const { restored } = opened;
        const own = new PlanSession(tools, opened, (state) => {
          if (session !== own) return;
          const { restored: told } = get();
          show({ status: 'open', id, ...shown(state), ...(told && { restored: told }) });
        });
        session = own;
        watch(own);
        show({ status: 'open', id, ...shown(own.state), ...(restored && { restored }) });
        own.begin();
      } catch (error) {
        if (turn === opening) show(failed(id, error));
      }
    },
    close: () => {
      void leave();
      show(closed);
    },
    act: (act, how) => session?.act(act, how) ?? fail('not-open'),
    undo: () => actOn('undo', get().replayed?.undoable?.id),
    redo: () => actOn('redo', get().replayed?.redoable?.id),
    resolve: async (choice) => session?.resolve(choice),
    copyMine: async (name) => {
      if (session === undefined) throw new Error('no plan is open to be copied');
      return (await session.copyMine(name)).id;
    },
    retry: () => void session?.retry(),
    forgetRestored: () => {
      const { restored: _forgotten, ...rest } = get();
      set(rest, true);
    },
  };
  const actOn = (kind: 'undo' | 'redo', step: string | undefined): ActOutcome =>
    step === undefined ? { ok: true, value: undefined } : acts.act({ kind, step });
  return { ...closed, ...acts };
});

holdAtHand('plan', () => usePlanDraft.getState().document);
