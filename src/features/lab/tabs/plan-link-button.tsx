import { useState } from 'react';
import type { PlanDocument } from '../../../domain/plan/plan-log';
import { replayLog } from '../../../domain/plan/replay-log';
import { labWords } from '../../../i18n/lab-words';
import { useSpeech } from '../../../i18n/language-context';
import { planLinkWords } from '../../../i18n/plan-link-words';
import type { LoosePlan } from '../../../interchange/plan-file';
import { longestLink, packPlan } from '../../../interchange/plan-link';
import { addressHref } from '../../../state/address-bar';
import { linkedId, openingLab } from '../../../state/lab-view';
import { encodeRoute } from '../../../state/route';
import buttons from '../../../ui/button.module.css';
import { copyText } from '../../../ui/copy-text';
import styles from './lab-tools.module.css';

/** What came of copying a link: how long it is where it is too long. */
type Outcome = 'copied' | 'copiedWithoutHistory' | 'notCopied' | number;

/** Copies a link that carries the plan, with its history where there is room; one too long is refused for the file. */
export const PlanLinkButton = ({ document }: { document: PlanDocument }) => {
  const { language, format } = useSpeech();
  const words = planLinkWords[language];
  const [outcome, setOutcome] = useState<Outcome>();
  const said =
    typeof outcome === 'number'
      ? words.tooLong({ length: format.posts(outcome), longest: format.posts(longestLink) })
      : outcome && words[outcome];
  return (
    <>
      <button
        type="button"
        className={buttons.quiet}
        onClick={() => void copyLink(document).then(setOutcome)}
      >
        {labWords[language].act.copyLink}
      </button>
      <p role="status" className={styles.outcome}>
        {said}
      </p>
    </>
  );
};

async function copyLink({ start, log }: PlanDocument): Promise<Outcome> {
  const whole = await linkTo({ start, log });
  if (whole.length <= longestLink) return (await copyText(whole)) ? 'copied' : 'notCopied';
  const bare = await linkTo({ start: replayLog({ start, log }).plan, log: [] });
  if (bare.length > longestLink) return bare.length;
  return (await copyText(bare)) ? 'copiedWithoutHistory' : 'notCopied';
}

/** The whole address of a plan that it carries itself. */
async function linkTo(plan: LoosePlan): Promise<string> {
  const view = { ...openingLab, dataset: plan.start.dataset, plan: linkedId, packed: await packPlan(plan) };
  return new URL(`#${encodeRoute({ page: 'lab', view })}`, addressHref()).href;
}
