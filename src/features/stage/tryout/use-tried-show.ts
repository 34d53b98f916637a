import { useCallback, useMemo, useState } from 'react';
import type { Plan } from '../../../domain/plan/plan';
import { packPlan } from '../../../interchange/plan-link';
import { derivePlan } from '../../../pictures/plan/derive-plan';
import type { Show } from '../show/use-show';
import { useTryout, type Tryout } from './use-tryout';

export interface TriedShow {
  readonly open: boolean;
  readonly toggle: () => void;
  readonly tryout: Tryout | undefined;
  /** What the levers stand at, while the audience keeps its picture. */
  readonly held: Plan | undefined;
  /** Whether posts can be divided so: what cannot be drawn is not sent. */
  readonly holds: boolean;
  readonly isSent: boolean;
  readonly onShown: (plan: Plan) => void;
  readonly send: () => Promise<void>;
}

/** A try beside the show: held back until it is sent. */
export const useTriedShow = (show: Show, address: string): TriedShow => {
  const [open, setOpen] = useState(false);
  const [held, setHeld] = useState<{ readonly address: string; readonly plan: Plan }>();
  const [sent, setSent] = useState<{ readonly packed: string; readonly of: Tryout['loose'] }>();
  const tryout = useTryout(address);
  const onShown = useCallback((plan: Plan) => setHeld({ address, plan }), [address]);
  const { ground, plan: tried } = tryout ?? {};
  const holds = useMemo(
    () => ground !== undefined && tried !== undefined && derivePlan(ground, tried).allocated.ok,
    [ground, tried],
  );
  const send = async () => {
    if (!open || !tryout || !holds) return;
    const { loose, plan } = tryout;
    const packed = await packPlan(loose);
    setSent({ packed, of: loose });
    show.set({ tried: { packed, plan }, screen: 'picture' });
  };
  return {
    open,
    toggle: () => setOpen(!open),
    tryout,
    held: open && held?.address === address ? held.plan : undefined,
    holds,
    isSent: sent !== undefined && sent.of === tryout?.loose && show.tried?.packed === sent.packed,
    onShown,
    send,
  };
};
