import type { ApiClient } from '../api/client';
import type { PlanDocument } from '../domain/plan/plan-log';
import { failureOf, fetchPlan, sendPlan, type SaveState } from './plan-save';
import { stepsToSend, type PlanWork } from './plan-work';

/** Whose steps are saved. */
export interface SavedWork {
  readonly work: () => PlanWork;
  /** True while a question is open or a newer build has taken over: nothing may be sent. */
  readonly isHalted: () => boolean;
  /** The server has what was sent, as this. */
  readonly kept: (document: PlanDocument) => void;
  /** The server has something else by now. */
  readonly overtaken: (theirs: PlanDocument) => void;
  /** The server has none of it, though it had. */
  readonly gone: () => void;
  readonly told: (save: SaveState) => void;
}

/** How long changes are gathered before they are sent, milliseconds. */
const gathering = 300;
const firstPause = 1_000;
const longestPause = 30_000;

/** Brings the steps of a plan to the server: gathered, one request at a time, again and again until they are there. */
export class PlanSaver {
  readonly #client: ApiClient;
  readonly #saved: SavedWork;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  #failures = 0;
  /** Nothing is tried by itself: it was refused, or (for ever) a newer build writes this plan. */
  #stopped: false | 'refused' | 'newer-version' = false;

  constructor(client: ApiClient, saved: SavedWork) {
    this.#client = client;
    this.#saved = saved;
  }

  /** There are steps to save. */
  changed(): void {
    if (this.#stopped === 'newer-version') return;
    this.#stopped = false;
    if (this.#failures === 0) this.#saved.told({ state: 'saving' });
    this.#later(this.#failures === 0 ? gathering : this.#pause());
  }

  /** Tries now, whatever failed before. */
  retry(): Promise<void> {
    if (this.#stopped === 'refused') this.#stopped = false;
    this.#failures = 0;
    return this.flush();
  }

  /** Sends what is to be sent, and resolves when the attempt is over. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sending ??= this.#attempt().finally(() => (this.#sending = undefined));
    return this.#sending;
  }

  /** Looks at what the server has, because another window has written. */
  async look(): Promise<void> {
    await this.#sending;
    this.#sending ??= this.#mend((theirs, base) => theirs.revision > base.revision)
      .then(() => this.#goOn())
      .finally(() => (this.#sending = undefined));
    await this.#sending;
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #pause(): number {
    return Math.min(longestPause, firstPause * 2 ** (this.#failures - 1));
  }

  #later(wait: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.flush();
    }, wait);
  }

  async #attempt(): Promise<void> {
    if (this.#saved.isHalted() || this.#stopped) return;
    const { base, ours } = this.#saved.work();
    const steps = stepsToSend(this.#saved.work(), Date.now());
    if (steps.length === 0 && base.revision > 0) {
      if (ours.length > 0) this.#later(gathering);
      return;
    }
    if (this.#failures === 0) this.#saved.told({ state: 'saving' });
    try {
      const kept = await sendPlan(this.#client, base, steps);
      this.#failures = 0;
      this.#saved.kept({ ...kept, start: base.start, log: [...base.log, ...steps] });
    } catch (error) {
      await this.#recover(error);
    }
    this.#goOn();
  }

  async #recover(error: unknown): Promise<void> {
    const { reason, remedy } = failureOf(error);
    if (remedy === 'fetch-theirs') return this.#mend(() => true);
    if (remedy === 'create') return this.#saved.gone();
    this.#failures += 1;
    if (remedy === 'stop') this.#stopped = reason === 'newer-version' ? reason : 'refused';
    const cause = error instanceof Error ? { error } : {};
    this.#saved.told({ state: 'unsaved', reason, ...cause });
  }

  async #mend(isNews: (theirs: PlanDocument, base: PlanDocument) => boolean): Promise<void> {
    try {
      const theirs = await fetchPlan(this.#client, this.#saved.work().base.id);
      if (isNews(theirs, this.#saved.work().base)) this.#saved.overtaken(theirs);
    } catch (error) {
      await this.#recover(error);
    }
  }

  /** Sends what has come meanwhile; after a failure only when its time has come. */
  #goOn(): void {
    const { base, ours } = this.#saved.work();
    const isDone = ours.length === 0 && base.revision > 0;
    if (isDone || this.#stopped || this.#saved.isHalted()) return;
    this.#later(this.#failures === 0 ? gathering : this.#pause());
  }
}
