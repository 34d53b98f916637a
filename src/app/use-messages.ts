import { useEffect, useState } from 'react';
import type { Language } from '../i18n/language';
import { loadMessages, messagesAtHand } from '../i18n/load-messages';
import type { Messages } from '../i18n/messages';
import { usePreferences } from '../state/preferences';

interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
}

/** The language asked for, at once where its words have arrived; until then the one before. */
export const useMessages = (startMessages: Messages): Spoken => {
  const wanted = usePreferences((p) => p.language);
  const [spoken, setSpoken] = useState<Spoken>({ language: wanted, messages: startMessages });
  const known = wanted === spoken.language ? undefined : messagesAtHand(wanted);
  if (known) setSpoken({ language: wanted, messages: known });
  useEffect(() => {
    if (wanted === spoken.language) return undefined;
    let current = true;
    void loadMessages(wanted).then((messages) => {
      if (current) setSpoken({ language: wanted, messages });
    });
    return () => {
      current = false;
    };
  }, [wanted, spoken.language]);
  return spoken;
};
