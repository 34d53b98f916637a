import type { Language } from './language';
import type { Messages } from './messages';
import { zhCN } from './zh-CN';

/** Chinese comes with the app; any other language is fetched when it is asked for. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  language === 'zh-CN' ? zhCN : (await import('./en')).en;
