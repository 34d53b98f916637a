import { requestFailure } from '../../api/request-failure';
import { errorWords } from '../../i18n/error-words';
import { useSpeech } from '../../i18n/language-context';

/** What failed, in the words of the page. */
export const useFailureWords = (): ((error: unknown) => string) => {
  const { messages, format } = useSpeech();
  return (error) =>
    errorWords(requestFailure(error instanceof Error ? error : new Error(String(error))), messages, format);
};
