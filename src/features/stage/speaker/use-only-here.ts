import { useEffect, useRef, useState } from 'react';
import type { DeckDocument } from '../../../domain/deck/deck';
import type { LoosePlan } from '../../../interchange/plan-file';
import { askBeforeLeaving } from '../../../state/plan-window';
import type { CarriedPlan } from '../../../state/show-message';

/** A try that was kept where nothing outlives the window. */
export interface HeldTry {
  readonly carried: CarriedPlan;
  readonly loose: LoosePlan;
  /** The deck with the step that shows it. */
  readonly deck?: DeckDocument;
}

export interface OnlyHere {
  readonly held: readonly HeldTry[];
  /** To be carried with the deck. */
  readonly plans: () => CarriedPlan[];
  readonly hold: (held: HeldTry) => void;
}

/** What this window alone has; it is not closed without a question. */
export const useOnlyHere = (): OnlyHere => {
  const [held, setHeld] = useState<readonly HeldTry[]>([]);
  const latest = useRef(held);
  const isHolding = held.length > 0;
  useEffect(() => (isHolding ? askBeforeLeaving() : undefined), [isHolding]);
  return {
    held,
    plans: () => latest.current.map(({ carried }) => carried),
    hold: (one) => {
      latest.current = [...latest.current, one];
      setHeld(latest.current);
    },
  };
};
