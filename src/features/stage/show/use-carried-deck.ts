import type { DeckDocument } from '../../../domain/deck/deck';
import { unpackPlan } from '../../../interchange/plan-link';
import { keepAs } from '../../../state/plan-acts';
import type { CarriedPlan } from '../../../state/show-message';
import { useDeckApi } from '../use-deck-api';

/** Takes a deck from the other window, and before it the plans only that one has; those that do not read, or are there, are left. */
export const useCarriedDeck = (onGreeted: (deck: DeckDocument) => void) => {
  const api = useDeckApi();
  return async (deck: DeckDocument, plans: readonly CarriedPlan[] = []): Promise<void> => {
    for (const { id, packed } of plans) {
      const plan = await unpackPlan(packed);
      if (plan.ok) await keepAs(api, id, plan.value).catch(() => undefined);
    }
    onGreeted(deck);
  };
};
