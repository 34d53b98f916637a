import { useEffect } from 'react';
import type { Deck } from '../../../domain/deck/deck';
import { useSpeech } from '../../../i18n/language-context';
import { useDeckDraft } from '../../../state/deck-draft';
import { shotKey, useShots } from '../camera/shot';
import { takenOf } from './use-shot';

/** Gives steps that came without a picture the one that was seen, so that it remains when the data go. */
export const useKeptPictures = ({ steps }: Deck, readOnly: boolean): void => {
  const { language } = useSpeech();
  const shots = useShots((shelf) => shelf.shots);
  const amend = useDeckDraft((draft) => draft.amend);
  useEffect(() => {
    if (readOnly) return;
    for (const { id, basis, view } of steps) {
      const shot = shots.get(shotKey(language, view.address));
      if (basis === undefined && shot?.kind === 'taken')
        amend({ kind: 'refresh', step: id, taken: takenOf(shot) });
    }
  }, [steps, shots, language, amend, readOnly]);
};
