import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useApiClient } from '../../../api/api-context';
import type { Plan } from '../../../domain/plan/plan';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import type { Step } from '../../../domain/plan/plan-log';
import { replayLog } from '../../../domain/plan/replay-log';
import { startPlan } from '../../../domain/plan/start-plan';
import { labWords } from '../../../i18n/lab-words';
import { useSpeech } from '../../../i18n/language-context';
import { speakerWords } from '../../../i18n/speaker-words';
import type { LoosePlan } from '../../../interchange/plan-file';
import { templateName } from '../../../pictures/plan/baseline-name';
import { usePlanGround } from '../../../pictures/plan/use-plan-ground';
import { openingLab, templateOf } from '../../../state/lab-view';
import { decodeRoute } from '../../../state/route';
import { openingView } from '../../../state/view';
import { madePlanQuery } from '../made-plan-query';

/** A plan that is tried live: where it began, and each change since. Kept nowhere until it is asked. */
export interface Tryout {
  readonly ground: PlanGround;
  readonly loose: LoosePlan;
  readonly plan: Plan;
  readonly append: (step: Step) => void;
  readonly restart: () => void;
}

interface Begun {
  readonly address: string;
  readonly loose: LoosePlan;
}

/**
 * A try on what a view shows: on its plan, or on the baseline of its data. Goes on from `sent`, what the audience sees
 * tried there, where nothing else was begun. Undefined until what it stands on has come.
 */
export const useTryout = (address: string, sent: LoosePlan | undefined): Tryout | undefined => {
  const { start, ground } = useStart(address);
  const [begun, setBegun] = useState<Begun>();
  if (sent && begun?.address !== address) setBegun({ address, loose: sent });
  const fresh = useMemo(() => start && { start, log: none }, [start]);
  const loose = begun?.address === address ? begun.loose : fresh;
  const plan = useMemo(() => loose && replayLog(loose).plan, [loose]);
  if (!ground || !loose || !plan) return undefined;
  return {
    ground,
    loose,
    plan,
    append: (step) =>
      setBegun((now) => {
        const { start, log } = now?.address === address ? now.loose : loose;
        return { address, loose: { start, log: [...log, step] } };
      }),
    restart: () => fresh && setBegun({ address, loose: fresh }),
  };
};

const none: readonly Step[] = [];

/** The plan a try begins from, under a name of its own. */
const useStart = (address: string) => {
  const { language } = useSpeech();
  const client = useApiClient();
  const { route } = useMemo(() => decodeRoute(address), [address]);
  const view = route.page === 'lab' ? route.view : openingLab;
  const asked = view.plan;
  const template = templateOf(asked) ?? 'baseline';
  const isMade = templateOf(asked) === undefined;
  const document = useQuery({ ...madePlanQuery(client, view), enabled: isMade });
  const kept = useMemo(() => document.data && replayLog(document.data).plan, [document.data]);
  const dataset =
    kept?.dataset ??
    (route.page === 'lab' || route.page === 'explore' ? route.view.dataset : openingView.dataset);
  const { ground } = usePlanGround(client, dataset);
  const start = useMemo(() => {
    if (!ground || (isMade && !kept)) return undefined;
    const from = kept ?? startPlan(ground, template, templateName(ground, template, labWords[language]));
    return { ...from, name: speakerWords[language].tryout.name({ name: from.name }) };
  }, [ground, isMade, kept, template, language]);
  return { start, ground };
};
