import { useCallback, useMemo, useState } from 'react';
import type { DeckStep } from '../../../domain/deck/deck';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { useDeckDraft } from '../../../state/deck-draft';
import type { DeckSessionState } from '../../../state/deck-session';
import { openingView } from '../../../state/view';
import { encodeRoute } from '../../../state/route';
import type { StageView } from '../../../state/stage-view';
import { Darkroom } from '../camera/darkroom';
import type { GoStage } from '../go-stage';
import { ConflictDialog } from './conflict-dialog';
import styles from './deck-editor.module.css';
import { EditDeskContext, type EditDesk } from './edit-desk';
import { EditorHead } from './editor-head';
import { StepForm } from './step-form';
import { StepList } from './step-list';
import { StepPreview } from './step-preview';
import { useEditorShortcuts } from './use-editor-shortcuts';
import { useKeptPictures } from './use-kept-pictures';
import { useLending } from './use-lending';

interface DeckEditorProps {
  readonly state: DeckSessionState;
  readonly view: StageView;
  readonly go: GoStage;
}

/** A deck: its steps on the left, the chosen one in the middle, what is said about it on the right. */
export const DeckEditor = ({ state, view, go }: DeckEditorProps) => {
  const { base, history, conflict } = state;
  const deck = history.now;
  const [announced, setAnnounced] = useState('');
  const { edit } = useDeckDraft();
  const readOnly = base.readOnly === true || base.deleted !== undefined;
  const select = useCallback(
    (step: string | undefined) => go({ deck: base.id, ...(step !== undefined && { step }) }, 'replace'),
    [go, base.id],
  );
  const desk = useMemo<EditDesk>(
    () => ({ readOnly, edit, announce: setAnnounced, select }),
    [readOnly, edit, select],
  );
  useEditorShortcuts(setAnnounced);
  useKeptPictures(deck, readOnly);
  useLending({ ...deck, revision: base.revision, ...(base.readOnly && { readOnly: true }) });
  const step = deck.steps.find(({ id }) => id === view.step) ?? deck.steps[0];
  return (
    <EditDeskContext value={desk}>
      <div className={styles.editor} data-page-ready="stage">
        <EditorHead state={state} step={step?.id} go={go} />
        {step ? <StepRoom steps={deck.steps} step={step} /> : <NoSteps />}
      </div>
      <Darkroom addresses={addressesOf(deck.steps, step)} />
      {conflict && <ConflictDialog mine={deck} theirs={conflict} go={go} />}
      <p role="status" className="visually-hidden">
        {announced}
      </p>
    </EditDeskContext>
  );
};

/** Every view of the deck, those of the chosen step first. */
const addressesOf = (steps: readonly DeckStep[], chosen: DeckStep | undefined): readonly string[] => {
  const own = chosen ? [chosen.view, ...chosen.builds] : [];
  return [...new Set([...own, ...steps.map(({ view }) => view)].map(({ address }) => address))];
};

const StepRoom = ({ steps, step }: { readonly steps: readonly DeckStep[]; readonly step: DeckStep }) => {
  const [shown, setShown] = useState({ step: step.id, build: 0 });
  const wanted = shown.step === step.id ? shown.build : 0;
  const build = Math.min(wanted, step.builds.length);
  return (
    <>
      <StepList steps={steps} chosen={step.id} />
      <StepPreview step={step} build={build} onBuild={(next) => setShown({ step: step.id, build: next })} />
      <StepForm key={step.id} step={step} steps={steps} />
    </>
  );
};

const NoSteps = () => {
  const words = deckWords[useSpeech().language].editor;
  return (
    <div className={styles.none}>
      <p>{words.none}</p>
      <a href={`#${encodeRoute({ page: 'explore', view: openingView })}`}>{words.toExplore}</a>
    </div>
  );
};
