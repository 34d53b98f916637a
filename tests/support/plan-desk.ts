import { createFaultSwitch, type FaultSwitch } from '../../mocks/faults';
import { createHandlers } from '../../mocks/handlers';
import { answeredInPage } from '../../mocks/in-page';
import { memoryShelf } from '../../mocks/kept/memory-shelf';
import type { Shelf } from '../../mocks/kept/shelf';
import { seedStore } from '../../mocks/store';
import type { ApiClient } from '../../src/api/client';
import type { JournalEntry, PlanJournal } from '../../src/state/plan-journal';
import type { PlanChannel, PlanWritten } from '../../src/state/plan-channel';
import { openPlan } from '../../src/state/open-plan';
import { PlanSession, type PlanTools } from '../../src/state/plan-session';
import { clientOver } from './answering';
import { smallSeed } from './small-seed';

/** A shelf that says it outlives the window, and lasts as long as the test. */
export const lastingShelf = (): Shelf => ({ ...memoryShelf(), kept: () => Promise.resolve('durable') });

export interface Office {
  readonly client: ApiClient;
  readonly faults: FaultSwitch;
  readonly journal: PlanJournal & { readonly entries: Map<string, JournalEntry> };
  /** Another window: the same server, the same journal. */
  readonly open: (id: string, more?: Partial<PlanTools>) => Promise<PlanSession>;
}

export function memoryJournal(): Office['journal'] {
  const entries = new Map<string, JournalEntry>();
  return {
    entries,
    read: (plan) => Promise.resolve([...entries.values()].filter((entry) => entry.plan === plan)),
    write: (entry) => {
      entries.set(`${entry.plan}/${entry.window}`, entry);
      return Promise.resolve();
    },
    erase: (plan, kept) => {
      for (const [key, entry] of entries)
        if (entry.plan === plan && entry.steps.every(({ id }) => kept.has(id))) entries.delete(key);
      return Promise.resolve();
    },
  };
}

/** A channel each window has its own end of. */
function channels(): () => PlanChannel {
  const ears = new Set<readonly [end: object, hear: (written: PlanWritten) => void]>();
  return () => {
    const end = {};
    return {
      tell: (written) => {
        for (const [other, hear] of ears) if (other !== end) queueMicrotask(() => hear(written));
      },
      listen: (hear) => {
        const ear = [end, hear] as const;
        ears.add(ear);
        return () => void ears.delete(ear);
      },
    };
  };
}

/** A server and windows on it. */
export function openOffice(shelf: Shelf = lastingShelf()): Office {
  const faults = createFaultSwitch();
  const client = clientOver(answeredInPage(createHandlers(seedStore([smallSeed], shelf), faults)));
  const journal = memoryJournal();
  const channel = channels();
  const open: Office['open'] = async (id, more) => {
    const tools: PlanTools = {
      client,
      journal,
      channel: channel(),
      author: () => '张三',
      written: () => undefined,
      ...more,
    };
    return new PlanSession(tools, await openPlan(tools, id), () => undefined).begin();
  };
  return { client, faults, journal, open };
}
