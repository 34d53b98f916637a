import * as z from 'zod/mini';
import { planSchema } from '../api/contract-plan';
import { stepSchema } from '../api/contract-plan-log';
import type { Plan } from '../domain/plan/plan';
import type { Step } from '../domain/plan/plan-log';
import { createDatabase, recordsIn, settled } from './database';

/** The steps of a plan that one window has and the server has not. */
export interface JournalEntry {
  readonly plan: string;
  /** The window that wrote it. */
  readonly window: string;
  /** The last step the server had; absent where it had none. */
  readonly after?: string;
  /** Where the plan begins, while the server has none of it; then `steps` is the whole log. */
  readonly start?: Plan;
  readonly steps: readonly Step[];
}

/** Written steps by plan and window, so that two windows never write over one another. Rejects where storage is blocked or full. */
export interface PlanJournal {
  read(plan: string): Promise<readonly JournalEntry[]>;
  write(entry: JournalEntry): Promise<void>;
  /** Takes away what only holds steps that are kept elsewhere by now, of whatever window. */
  erase(plan: string, kept: ReadonlySet<string>): Promise<void>;
}

const entrySchema = z.strictObject({
  plan: z.string(),
  window: z.string(),
  after: z.exactOptional(z.string()),
  start: z.exactOptional(planSchema),
  steps: z.array(stepSchema),
});

const store = 'steps';

export function indexedJournal(): PlanJournal {
  const database = createDatabase({
    name: 'quotaflow-journal',
    version: 1,
    upgrade: (made) => made.createObjectStore(store, { keyPath: ['plan', 'window'] }),
  });
  const ofPlan = (plan: string) => IDBKeyRange.bound([plan], [plan, []]);
  return {
    read: async (plan) => {
      const all = await database.transact([store], 'readonly', (stores) =>
        recordsIn<unknown>(stores(store), ofPlan(plan)),
      );
      return all.flatMap((entry) => {
        const parsed = entrySchema.safeParse(entry);
        return parsed.success ? [parsed.data] : [];
      });
    },
    write: async (entry) => {
      await database.transact([store], 'readwrite', (stores) => settled(stores(store).put(entry)));
    },
    erase: async (plan, kept) => {
      await database.transact([store], 'readwrite', async (stores) => {
        const entries = await recordsIn<JournalEntry>(stores(store), ofPlan(plan));
        const needless = entries.filter(({ steps }) => steps.every(({ id }) => kept.has(id)));
        await Promise.all(needless.map(({ window }) => settled(stores(store).delete([plan, window]))));
      });
    },
  };
}
