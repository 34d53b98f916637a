import { createContext, use, useMemo, type ReactNode } from 'react';
import { formatFor, type Format } from './format';
import type { Language } from './language';
import type { Messages } from './messages';

export interface Speech {
  readonly language: Language;
  readonly messages: Messages;
  readonly format: Format;
}

const SpeechContext = createContext<Speech | undefined>(undefined);

const spoken = new WeakMap<Messages, Speech>();

/** Words and formats of a language: the same object each time, so that what was made with them holds when one comes back to them. */
export const speechOf = (language: Language, messages: Messages): Speech => {
  const known = spoken.get(messages);
  if (known?.language === language) return known;
  const speech = { language, messages, format: formatFor(language) };
  spoken.set(messages, speech);
  return speech;
};

export const SpeechProvider = (props: { language: Language; messages: Messages; children: ReactNode }) => {
  const { language, messages } = props;
  const speech = useMemo(() => speechOf(language, messages), [language, messages]);
  return <SpeechContext value={speech}>{props.children}</SpeechContext>;
};

/** The words and number formats of the language in use. Throws outside a SpeechProvider. */
export const useSpeech = (): Speech => {
  const speech = use(SpeechContext);
  if (!speech) throw new Error('useSpeech needs a SpeechProvider above it');
  return speech;
};
