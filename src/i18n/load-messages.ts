import type { Language } from './language';
import type { Messages } from './messages';
import { zhCN } from './zh-CN';

const atHand = new Map<Language, Messages>([['zh-CN', zhCN]]);

/** The words of a language that have arrived already. */
export const messagesAtHand = (language: Language): Messages | undefined => atHand.get(language);

/** Chinese comes with the app; any other language is fetched when it is asked for. */
export const loadMessages = async (language: Language): Promise<Messages> => {
  const messages = atHand.get(language) ?? (await import('./en')).en;
  atHand.set(language, messages);
  return messages;
};
