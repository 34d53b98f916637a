import { useEffect, useState } from 'react';
import type { PlanDocument } from '../../domain/plan/plan-log';
import type { Replayed } from '../../domain/plan/replay-log';
import { labWords, type LabWords } from '../../i18n/lab-words';
import { useSpeech } from '../../i18n/language-context';
import { usePlanDraft } from '../../state/plan-draft';
import { usePreferences } from '../../state/preferences';
import { useMedia } from '../../ui/use-media';
import { AuthorDialog } from './dialogs/author-dialog';
import { ConflictDialog } from './dialogs/conflict-dialog';
import { LabFrame } from './lab-frame';
import { LabWaiting, PlanFailure } from './lab-notices';
import type { RoomProps } from './room-props';
import { useActAnnouncer } from './use-act-announcer';
import { useLabDesk } from './use-lab-desk';
import { useLabShortcuts } from './use-lab-shortcuts';
import { usePlanApi } from './use-plan-api';

/** A plan being edited. */
export const PlanRoom = (props: RoomProps) => {
  const { view, ground, go } = props;
  const api = usePlanApi();
  // What is only told of saving must not draw the page anew.
  const open = usePlanDraft((draft) => draft.open);
  const close = usePlanDraft((draft) => draft.close);
  const id = usePlanDraft((draft) => draft.id);
  const error = usePlanDraft((draft) => (draft.status === 'failed' ? draft.error : undefined));
  const document = usePlanDraft((draft) => draft.document);
  const replayed = usePlanDraft((draft) => draft.replayed);
  useEffect(() => {
    void open(api, view.plan);
    return close;
  }, [open, close, api, view.plan]);
  const dataset = id === view.plan ? replayed?.plan.dataset : undefined;
  useEffect(() => {
    if (dataset !== undefined && dataset !== view.dataset) go({ ...view, dataset }, 'replace');
  }, [dataset, view, go]);
  if (error)
    return <PlanFailure error={error} dataset={view.dataset} onRetry={() => void open(api, view.plan)} />;
  if (id !== view.plan || !document || !replayed || dataset !== ground.dataset.id)
    return <LabWaiting onCancel={close} />;
  return <OpenPlan {...props} document={document} replayed={replayed} />;
};

interface OpenPlanProps extends RoomProps {
  readonly document: PlanDocument;
  readonly replayed: Replayed;
}

/** Below this a plan is for reading only. */
const narrow = '(max-width: 719px)';

const OpenPlan = ({ ground, view, go, document, replayed }: OpenPlanProps) => {
  const words = labWords[useSpeech().language];
  const isNarrow = useMedia(narrow);
  const isDeleted = document.deleted !== undefined;
  const [asksAuthor, setAsksAuthor] = useState(false);
  const { announced, onActed } = useActAnnouncer(ground);
  const desk = useLabDesk({
    ground,
    plan: replayed.plan,
    readOnly: replayed.locked || isDeleted || isNarrow,
    open: (panel) => go({ ...view, panel }),
    onActed: (act) => {
      if (usePreferences.getState().author === undefined) setAsksAuthor(true);
      onActed(act);
    },
  });
  useLabShortcuts(onActed);
  const conflict = usePlanDraft((draft) => draft.conflict);
  const note = noteOf({ isNarrow, isDeleted, replayed, words });
  return (
    <>
      <LabFrame
        desk={desk}
        view={view}
        go={go}
        document={document}
        replayed={replayed}
        onActed={onActed}
        {...(note !== undefined && { note })}
      />
      {asksAuthor && <AuthorDialog onClose={() => setAsksAuthor(false)} />}
      {conflict && <ConflictDialog conflict={conflict} ground={ground} view={view} go={go} />}
      <p role="status" className="visually-hidden">
        {announced}
      </p>
    </>
  );
};

interface NoteInput {
  readonly isNarrow: boolean;
  readonly isDeleted: boolean;
  readonly replayed: Replayed;
  readonly words: LabWords;
}

/** Why nothing can be changed, where nothing can. */
const noteOf = ({ isNarrow, isDeleted, replayed, words }: NoteInput): string | undefined => {
  if (isDeleted) return words.deletedNote;
  if (replayed.review === 'approved') return words.approvedNote;
  if (replayed.locked) return words.lockedNote;
  return isNarrow ? words.readingOnly : undefined;
};
