import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Plan } from '../../../domain/plan/plan';
import { packPlan } from '../../../interchange/plan-link';
import { derivePlan } from '../../../pictures/plan/derive-plan';
import type { Show } from '../show/use-show';
import { useTryout, type Tryout } from './use-tryout';

export interface TriedShow {
  readonly open: boolean;
  readonly toggle: () => void;
  /** Back to the script; the try waits where it stood. */
  readonly close: () => void;
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
  const [opened, setOpened] = useState<boolean>();
  const open = opened ?? false;
  // A window that comes while a try is up shows it.
  if (opened === undefined && show.tried) setOpened(true);
  const [up, setUp] = useState({ address, tried: show.tried });
  if (up.address !== address || up.tried !== show.tried) {
    setUp({ address, tried: show.tried });
    // Whichever window goes back to the script, both do.
    if (up.address === address && up.tried && !show.tried) setOpened(false);
  }
  const [held, setHeld] = useState<{ readonly address: string; readonly plan: Plan }>();
  const tryout = useTryout(address, show.tried?.loose);
  const onShown = useCallback((plan: Plan) => setHeld({ address, plan }), [address]);
  const { ground, plan: tried } = tryout ?? {};
  const holds = useMemo(
    () => ground !== undefined && tried !== undefined && derivePlan(ground, tried).allocated.ok,
    [ground, tried],
  );
  const latest = useRef({ open, tryout, holds });
  useLayoutEffect(() => {
    latest.current = { open, tryout, holds };
  });
  const send = async () => {
    const { open: isOpen, tryout: now, holds: canBe } = latest.current;
    if (!isOpen || !now || !canBe) return;
    const { loose, plan } = now;
    const packed = await packPlan(loose);
    show.set({ tried: { packed, plan, loose }, screen: 'picture' });
  };
  return {
    open,
    toggle: () => setOpened(!open),
    close: () => setOpened(false),
    tryout,
    held: open && held?.address === address ? held.plan : undefined,
    holds,
    isSent: show.tried !== undefined && show.tried.loose === tryout?.loose,
    onShown,
    send,
  };
};
