import { useState } from 'react';
import type { DeckDocument, DeckStep } from '../../../domain/deck/deck';
import type { Language } from '../../../i18n/language';
import { useSpeech } from '../../../i18n/language-context';
import type { LoosePlan } from '../../../interchange/plan-file';
import { packPlan } from '../../../interchange/plan-link';
import { addStep } from '../../../state/deck-acts';
import { openingLab } from '../../../state/lab-view';
import { isLasting } from '../../../state/is-lasting';
import { keepNew } from '../../../state/plan-acts';
import { newDocumentId } from '../../../state/plan-step';
import { encodeRoute } from '../../../state/route';
import type { HeldTry } from '../speaker/use-only-here';
import { useDeckApi } from '../use-deck-api';

export type Kept = 'plan' | 'step' | 'failed';

export interface KeepTry {
  readonly kept: Kept | undefined;
  readonly asPlan: (loose: LoosePlan) => Promise<void>;
  readonly asStep: (loose: LoosePlan) => Promise<void>;
}

interface KeepTryInput {
  readonly deck: DeckDocument;
  /** Told of the deck after a try was kept in it. */
  readonly onDeck: (deck: DeckDocument) => void;
  /** Told of what is kept in this window alone. */
  readonly onHeld: (held: HeldTry) => void;
}

/** Keeps a try: as a plan, or as a plan and the last step of the deck that shows it. */
export const useKeepTry = ({ deck, onDeck, onHeld }: KeepTryInput): KeepTry => {
  const { language } = useSpeech();
  const api = useDeckApi();
  const [kept, setKept] = useState<Kept>();
  const keep = async (loose: LoosePlan, as: 'plan' | 'step') => {
    try {
      const { id } = await keepNew(api, loose);
      const step = as === 'step' ? stepOf(id, loose, language) : undefined;
      if (await isLasting(api)) {
        if (step) onDeck(await addStep(api, deck.id, step));
      } else {
        const next = step && { ...deck, steps: [...deck.steps, step], revision: deck.revision + 1 };
        onHeld({ carried: { id, packed: await packPlan(loose) }, loose, ...(next && { deck: next }) });
        if (next) onDeck(next);
      }
      setKept(as);
    } catch {
      setKept('failed');
    }
  };
  return {
    kept,
    asPlan: (loose) => keep(loose, 'plan'),
    asStep: (loose) => keep(loose, 'step'),
  };
};

const stepOf = (plan: string, { start }: LoosePlan, language: Language): DeckStep => ({
  id: newDocumentId(Date.now()),
  title: { [language]: start.name },
  words: {},
  notes: {},
  view: { address: encodeRoute({ page: 'lab', view: { ...openingLab, dataset: start.dataset, plan } }) },
  builds: [],
});
