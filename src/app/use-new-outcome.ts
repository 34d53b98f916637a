import { useState } from 'react';
import type { Language } from '../i18n/language';

interface Outcome {
  readonly failed: number;
  readonly language: Language;
  readonly text: string;
}

interface Last {
  readonly failed: number;
  readonly told?: Outcome;
}

/**
 * What is to be announced of an outcome: that it is another than before, where a first one was taken to agree. It is told once, and not
 * again when only its language changes.
 */
export const useNewOutcome = (outcome: Outcome | undefined): string => {
  const [last, setLast] = useState<Last>({ failed: 0 });
  if (outcome && outcome.failed !== last.failed) setLast({ failed: outcome.failed, told: outcome });
  else if (outcome && last.told && last.told.language !== outcome.language) setLast({ failed: last.failed });
  return last.told?.text ?? '';
};
