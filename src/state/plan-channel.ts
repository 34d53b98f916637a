import * as z from 'zod/mini';
import { openChannel } from './open-channel';

/** What one window tells the others: a plan was written. */
const messageSchema = z.strictObject({
  say: z.literal('plan-written'),
  version: z.literal(1),
  plan: z.string(),
  revision: z.int(),
});

export interface PlanWritten {
  readonly plan: string;
  readonly revision: number;
}

export interface PlanChannel {
  tell(written: PlanWritten): void;
  /** Hears of other windows; returns how to stop. What is no such message is dropped. */
  listen(hear: (written: PlanWritten) => void): () => void;
}

/** Between the windows of one origin; silent where the browser does not allow it. */
export function planChannel(name = 'quotaflow-plans'): PlanChannel {
  const channel = openChannel(name);
  return {
    tell: ({ plan, revision }) => channel?.postMessage({ say: 'plan-written', version: 1, plan, revision }),
    listen: (hear) => {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        const parsed = messageSchema.safeParse(data);
        if (parsed.success) hear({ plan: parsed.data.plan, revision: parsed.data.revision });
      };
      channel?.addEventListener('message', onMessage);
      return () => channel?.removeEventListener('message', onMessage);
    },
  };
}
