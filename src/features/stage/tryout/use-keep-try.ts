import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApiClient } from '../../../api/api-context';
import type { DeckDocument, DeckStep } from '../../../domain/deck/deck';
import type { Language } from '../../../i18n/language';
import { useSpeech } from '../../../i18n/language-context';
import type { LoosePlan } from '../../../interchange/plan-file';
import { addStep } from '../../../state/deck-acts';
import { openingLab } from '../../../state/lab-view';
import { keepNew } from '../../../state/plan-acts';
import { newDocumentId } from '../../../state/plan-step';
import { encodeRoute } from '../../../state/route';

export type Kept = 'plan' | 'step' | 'failed';

export interface KeepTry {
  readonly kept: Kept | undefined;
  readonly asPlan: (loose: LoosePlan) => Promise<void>;
  readonly asStep: (loose: LoosePlan) => Promise<void>;
}

/** Keeps a try: as a plan, or as a plan and the last step of the deck that shows it. `onDeck` is told of the deck then. */
export const useKeepTry = (deck: string, onDeck: (deck: DeckDocument) => void): KeepTry => {
  const { language } = useSpeech();
  const client = useApiClient();
  const cache = useQueryClient();
  const [kept, setKept] = useState<Kept>();
  const api = { client, cache };
  const keep = async (loose: LoosePlan, as: 'plan' | 'step') => {
    try {
      const { id } = await keepNew(api, loose);
      if (as === 'step') onDeck(await addStep(api, deck, stepOf(id, loose, language)));
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
