import { embeddedBase, embeddedTransport } from '../../../mocks/choose';
import { createClient } from '../../../src/api/client';
import { endpoints } from '../../../src/api/contract';
import { createQueryClient } from '../../../src/api/query-client';
import { keepNew } from '../../../src/state/plan-acts';
import { indexedJournal } from '../../../src/state/plan-journal';
import { usePlanDraft } from '../../../src/state/plan-draft';
import { smallPlan } from '../../support/plans';

const fault = new URLSearchParams(location.hash.slice(1)).get('fault');
const client = createClient({
  base: embeddedBase(),
  transport: embeddedTransport({ mode: 'build' }),
  ...(fault !== null && { fault }),
});
const api = { client, cache: createQueryClient() };
const draft = usePlanDraft.getState;

/** What a test does with plans in a window, as the lab page does it. */
const desk = {
  draft,
  make: async () => (await keepNew(api, { start: smallPlan(), log: [] })).id,
  open: (id: string) => draft().open(api, id),
  /** Sets the staff of a unit that nobody else sets. */
  edit: (unit: string, posts = 1) =>
    draft().act({ kind: 'edit', name: 'openings', patch: { entered: { staff: { [unit]: posts } } } }),
  /** One edit of that many units. */
  editMany: (units: number) => {
    const staff = Object.fromEntries(
      Array.from({ length: units }, (_, i) => [`unit ${i}`.padEnd(100, '·'), i]),
    );
    return draft().act({ kind: 'edit', name: 'openings', patch: { entered: { staff } } });
  },
  journaled: async (id: string) => (await indexedJournal().read(id)).length,
  served: (id: string) => client.get(endpoints.plan, { path: { id } }),
  storage: () => client.get(endpoints.storage, { path: {} }),
  /** When each edit of `type` was made, milliseconds since the page began. */
  typed: [] as number[],
  /** Edits again and again, as fast as a key repeats. */
  type: (times: number, pause: number, name: string) =>
    new Promise<void>((resolve) => {
      let i = 0;
      const timer = setInterval(() => {
        desk.edit(`${name}${i++}`);
        desk.typed.push(performance.now());
        if (i === times) {
          clearInterval(timer);
          resolve();
        }
      }, pause);
    }),
  /** The state a page shows of saving: its word, and the reason where there is one. */
  save: () => {
    const { save } = draft();
    return save.state === 'unsaved' ? `unsaved: ${save.reason}` : save.state;
  },
  staff: () => Object.keys(draft().replayed?.plan.entered.staff ?? {}),
};
export type Desk = typeof desk;

Object.assign(window, { desk });
document.body.dataset['ready'] = 'yes';
