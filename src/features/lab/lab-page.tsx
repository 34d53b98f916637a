import { useEffect } from 'react';
import { useApiClient } from '../../api/api-context';
import { useSpeech } from '../../i18n/language-context';
import { usePlanGround } from '../../pictures/plan/use-plan-ground';
import { isKept, linkedId, templateOf, type LabView } from '../../state/lab-view';
import type { LinkNote } from '../../state/route';
import { markStartFinished } from '../../state/safe-mode';
import { BaselineRoom } from './baseline-room';
import { LabFailure, LabWaiting } from './lab-notices';
import { LinkedRoom } from './linked-room';
import { PlanRoom } from './plan-room';
import styles from './lab-page.module.css';
import type { GoLab } from './go-lab';
import { useKeptFocus } from './use-kept-focus';

interface LabPageProps {
  readonly view: LabView;
  readonly note?: LinkNote;
  readonly go: GoLab;
}

/** The lab: a plan's decisions on the left, what they come to in the middle, what they do on the right. */
export const LabPage = ({ view, note, go }: LabPageProps) => {
  const { status } = useSpeech().messages;
  useKeptFocus();
  const asked = usePlanGround(useApiClient(), view.dataset);
  const { ground, error } = asked;
  useEffect(() => {
    if (ground || error) markStartFinished();
  }, [ground, error]);
  return (
    <>
      {note && (
        <p role="status" className={styles.notice}>
          {note === 'newer' ? status.linkNewer : status.linkDamaged}
        </p>
      )}
      {error && <LabFailure error={error} onRetry={asked.retry} />}
      {!ground && !error && <LabWaiting onCancel={asked.cancel} />}
      {ground && templateOf(view.plan) && <BaselineRoom ground={ground} view={view} go={go} />}
      {ground && view.plan === linkedId && <LinkedRoom ground={ground} view={view} go={go} />}
      {ground && isKept(view.plan) && <PlanRoom key={view.plan} ground={ground} view={view} go={go} />}
    </>
  );
};
