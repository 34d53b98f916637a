import type { PlanJournal } from './plan-journal';
import { windowId } from './plan-step';
import type { PlanWork } from './plan-work';

/** How long changes are gathered before they are journaled, milliseconds. */
const gathering = 100;

/** Keeps in the journal what the server has not got: within 300 ms, and gone once it has. */
export class JournalKeeper {
  readonly #journal: PlanJournal;
  readonly #plan: string;
  readonly #told: () => void;
  /** There may be entries that the server makes needless. */
  #stands: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #wanted: PlanWork | undefined;
  #written: PlanWork['ours'] | undefined;

  constructor(
    journal: PlanJournal,
    of: { readonly plan: string; readonly stands: boolean; readonly told: () => void },
  ) {
    this.#journal = journal;
    this.#plan = of.plan;
    this.#told = of.told;
    this.#stands = of.stands;
  }

  /** True once these steps stand in the journal. */
  holds({ base, ours }: PlanWork): boolean {
    return (ours.length === 0 && base.revision > 0) || ours === this.#written;
  }

  changed(work: PlanWork): void {
    this.#wanted = work;
    this.#timer ??= setTimeout(() => void this.flush(), gathering);
  }

  /** Writes what is to be written, after what is being written. Never rejects: what could not be written is not held. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    const work = this.#wanted;
    this.#wanted = undefined;
    if (work === undefined) return;
    try {
      if (work.ours.length === 0 && work.base.revision > 0) await this.#erase(work);
      else await this.#put(work);
      this.#written = work.ours;
    } catch {
      this.#written = undefined;
    }
    this.#told();
  }

  async #put({ base, ours }: PlanWork): Promise<void> {
    const { revision, start, log } = base;
    const after = log.at(-1)?.id;
    await this.#journal.write({
      plan: this.#plan,
      window: windowId,
      ...(revision > 0 && after !== undefined && { after }),
      ...(revision === 0 && { start }),
      steps: revision === 0 ? [...log, ...ours] : ours,
    });
    this.#stands = true;
  }

  async #erase({ base }: PlanWork): Promise<void> {
    if (!this.#stands) return;
    await this.#journal.erase(this.#plan, new Set(base.log.map(({ id }) => id)));
    this.#stands = false;
  }
}
