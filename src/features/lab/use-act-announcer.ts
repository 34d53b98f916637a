import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlanAct } from '../../domain/plan/plan-log';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { labWords } from '../../i18n/lab-words';
import { useSpeech } from '../../i18n/language-context';
import { usePlanDraft } from '../../state/plan-draft';
import { sayAct } from './history/say-step';

/** Acts that follow one another closer than this are told as one, in milliseconds. */
const pause = 500;

/** Tells assistive technology of each act that was taken: the last of those that came in a row. */
export const useActAnnouncer = (ground: PlanGround) => {
  const speech = useSpeech();
  const [announced, setAnnounced] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onActed = useCallback(
    (act: PlanAct) => {
      const words = labWords[speech.language].announce;
      const log = usePlanDraft.getState().document?.log ?? [];
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const said = sayAct(act, log, ground, speech);
        setAnnounced(act.kind === 'edit' ? words.made(said) : said);
      }, pause);
    },
    [ground, speech],
  );
  return { announced, onActed };
};
