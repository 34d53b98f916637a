import type { ApiClient } from '../api/client';
import type { StorageReport } from '../api/contract-storage';
import { mostSteps } from '../api/contract-plan-log';
import { mergePatch } from '../domain/plan/merge-patch';
import type { PlanAct, PlanDocument, Step } from '../domain/plan/plan-log';
import { isActLocked } from '../domain/plan/review-lock';
import { fail, ok, type Result } from '../domain/result';
import type { PlanChannel } from './plan-channel';
import type { PlanJournal } from './plan-journal';
import { JournalKeeper } from './journal-keeper';
import { patchOfTheirs, reconcile, stepsLeft, type PlanConflict } from './plan-reconcile';
import { restored, sendPlan, type SaveState } from './plan-save';
import { PlanSaver, type SavedWork } from './plan-saver';
import { newDocumentId, newStep, nextStepId } from './plan-step';
import { addStep, documentOf, keptAs, workOn, type PlanWork } from './plan-work';

/** What a session works with. */
export interface PlanTools {
  readonly client: ApiClient;
  readonly journal: PlanJournal;
  readonly channel: PlanChannel;
  readonly author: () => string;
  /** Hears of every write that the server took. */
  readonly written: (document: PlanDocument) => void;
}

/** What was found when a plan was opened. */
export interface OpenedPlan {
  readonly work: PlanWork;
  readonly kept: StorageReport['kept'];
  /** True where the journal has steps of it. */
  readonly stands: boolean;
  readonly conflict?: PlanConflict;
}

export interface SessionState {
  readonly work: PlanWork;
  readonly save: SaveState;
  readonly conflict?: PlanConflict;
  /** True while something would be lost with the window. */
  readonly atRisk: boolean;
}

export interface ActManner {
  /** Why it is done, in the planner's words. */
  readonly reason?: string;
  /** Acts with the same key that follow one another within 600 ms become one step: a key held down, a drag. */
  readonly coalesce?: string;
}

/** An act is refused on a plan that is not open, submitted, deleted, or has 20,000 steps. */
export type ActRefusal = 'not-open' | 'locked' | 'deleted' | 'log-full';
/** Gives the step; none where the act changes nothing. */
export type ActOutcome = Result<Step | undefined, ActRefusal>;

/** One plan open in this window, from when it was opened until every step has arrived. */
export class PlanSession {
  readonly #tools: PlanTools;
  readonly #kept: StorageReport['kept'];
  readonly #keeper: JournalKeeper;
  readonly #saver: PlanSaver;
  readonly #tell: (state: SessionState) => void;
  readonly #stopListening: () => void;
  #work: PlanWork;
  #save: SaveState = { state: 'saved' };
  #conflict: PlanConflict | undefined;

  constructor(tools: PlanTools, opened: OpenedPlan, tell: (state: SessionState) => void) {
    this.#tools = tools;
    this.#work = opened.work;
    this.#kept = opened.kept;
    this.#conflict = opened.conflict;
    this.#tell = tell;
    const plan = opened.work.base.id;
    this.#keeper = new JournalKeeper(tools.journal, {
      plan,
      stands: opened.stands,
      told: () => this.#told(),
    });
    this.#saver = new PlanSaver(tools.client, this.#saved());
    this.#stopListening = tools.channel.listen((written) => {
      if (written.plan === plan && written.revision > this.#work.base.revision) void this.#saver.look();
    });
  }

  /** Begins to tell, and to save what is not saved yet. */
  begin(): this {
    this.#goOn();
    return this;
  }

  get state(): SessionState {
    const held = this.#keeper.holds(this.#work) && this.#kept === 'durable';
    return {
      work: this.#work,
      save: this.#save,
      ...(this.#conflict && { conflict: this.#conflict }),
      atRisk: !held && documentOf(this.#work).log.length > 0,
    };
  }

  act(act: PlanAct, { reason, coalesce }: ActManner = {}): ActOutcome {
    const refusal = refusalOf(this.#work, act);
    if (refusal !== undefined) return fail(refusal);
    const { plan } = this.#work.replayed;
    if (act.kind === 'edit' && mergePatch(plan, act.patch) === plan) return ok(undefined);
    const now = Date.now();
    const step = newStep(act, {
      author: this.#tools.author(),
      now,
      ...(reason !== undefined && { reason }),
    });
    this.#take(addStep(this.#work, step, coalesce === undefined ? undefined : { key: coalesce, now }));
    return ok(this.#work.ours.at(-1));
  }

  /**
   * Answers a conflict: ours on top of theirs, for which a deleted plan is restored; or theirs where both set the same,
   * and all of theirs where the plan is locked or deleted. Rejects with `ApiError`; the question is then still open.
   */
  async resolve(choice: 'mine' | 'theirs'): Promise<void> {
    if (this.#conflict === undefined) return;
    const { kind, theirs, fields } = this.#conflict;
    const current =
      kind === 'deleted' && choice === 'mine' ? await restored(this.#tools.client, theirs) : theirs;
    const mine = workOn(current, stepsLeft(this.#work, current, nextStepId));
    const isClosed = current.deleted !== undefined || workOn(current).replayed.locked;
    this.#conflict = undefined;
    if (choice === 'mine') return this.#take(mine);
    this.#take(isClosed ? workOn(current) : mine);
    if (!isClosed) this.act({ kind: 'edit', name: 'import', patch: patchOfTheirs(fields) });
  }

  /** Keeps the plan as it is here as another one, with its history; where there is a conflict, this one becomes theirs. */
  async copyMine(name: string): Promise<PlanDocument> {
    const { start, log } = documentOf(this.#work);
    const now = Date.now();
    const act: PlanAct = { kind: 'edit', name: 'rename', patch: { name } };
    const renamed = [...log, newStep(act, { author: this.#tools.author(), now })];
    const copy = await sendPlan(
      this.#tools.client,
      { id: newDocumentId(now), revision: 0, start, log: [] },
      renamed,
    );
    this.#tools.written(copy);
    this.#tools.channel.tell({ plan: copy.id, revision: copy.revision });
    if (this.#conflict === undefined) return copy;
    const { theirs } = this.#conflict;
    this.#conflict = undefined;
    this.#take(workOn(theirs));
    return copy;
  }

  /** Tries to save now. */
  retry(): Promise<void> {
    return this.#saver.retry();
  }

  /** Brings everything to the journal and to the server, as far as that can be done now. */
  async flush(): Promise<void> {
    await Promise.all([this.#keeper.flush(), this.#saver.flush()]);
  }

  /** Hears of no other window any more; what is not saved yet still is. Resolves when the journal has it. */
  end(): Promise<void> {
    this.#stopListening();
    void this.#saver.flush();
    return this.#keeper.flush();
  }

  #saved(): SavedWork {
    return {
      work: () => this.#work,
      isHalted: () => this.#conflict !== undefined,
      kept: (document) => this.#onKept(document),
      overtaken: (theirs) => this.#onOvertaken(theirs),
      gone: () => this.#take({ ...this.#work, base: { ...this.#work.base, revision: 0 } }),
      told: (save) => this.#setSave(save),
    };
  }

  #onKept(document: PlanDocument): void {
    this.#work = keptAs(this.#work, document);
    this.#tools.written(document);
    this.#tools.channel.tell({ plan: document.id, revision: document.revision });
    this.#goOn();
  }

  #onOvertaken(theirs: PlanDocument): void {
    const reconciled = reconcile(this.#work, theirs, nextStepId);
    if (reconciled.conflict) this.#conflict = reconciled.conflict;
    else this.#work = reconciled.work;
    this.#goOn();
  }

  #take(work: PlanWork): void {
    this.#work = work;
    this.#goOn();
  }

  /** What is to be done about the work as it is now. */
  #goOn(): void {
    const { base, ours } = this.#work;
    this.#keeper.changed(this.#work);
    if (this.#conflict !== undefined) return this.#setSave({ state: 'unsaved', reason: 'conflict' });
    if (ours.length > 0 || base.revision === 0) this.#saver.changed();
    else this.#setSave({ state: 'saved' });
    this.#told();
  }

  /** Where nothing outlives the window, that is said all the time: a save that succeeds does not mend it. */
  #setSave(save: SaveState): void {
    const isLost = this.#kept !== 'durable' && save.state !== 'unsaved';
    this.#save = isLost ? { state: 'unsaved', reason: 'memory' } : save;
    this.#told();
  }

  #told(): void {
    this.#tell(this.state);
  }
}

function refusalOf({ base, ours, replayed }: PlanWork, act: PlanAct): ActRefusal | undefined {
  if (base.deleted !== undefined) return 'deleted';
  if (base.log.length + ours.length >= mostSteps) return 'log-full';
  return isActLocked(replayed.review, act) ? 'locked' : undefined;
}
