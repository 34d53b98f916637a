import { useState, type KeyboardEvent } from 'react';
import type { DeckStep } from '../../../domain/deck/deck';
import { shownWords } from '../../../domain/deck/say-words';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { encodeRoute } from '../../../state/route';
import { useDeckDraft } from '../../../state/deck-draft';
import { PictureImage } from '../camera/picture-image';
import { useEditDesk } from './edit-desk';
import { healthOf } from './step-health';
import styles from './step-list.module.css';
import { useShot } from './use-shot';

interface StepItemProps {
  readonly step: DeckStep;
  /** Counted from 1. */
  readonly number: number;
  readonly isChosen: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The id of the step that is being dragged. */
  readonly dragged: string | undefined;
  readonly onDrag: (id: string | undefined) => void;
  /** A step is dropped on this one. */
  readonly onDrop: (id: string) => void;
}

/** One step in the list: its picture, number and title, and what is special about it. */
export const StepItem = ({ step, number, isChosen, onKeyDown, dragged, onDrag, onDrop }: StepItemProps) => {
  const { language } = useSpeech();
  const words = deckWords[language].editor;
  const { readOnly } = useEditDesk();
  const [over, setOver] = useState(false);
  const deck = useDeckDraft((draft) => draft.id);
  const title = shownWords(step.title, language);
  const isTarget = dragged !== undefined && dragged !== step.id;
  return (
    <li
      className={styles.item}
      data-over={(over && isTarget) || undefined}
      data-hidden={step.hidden}
      draggable={!readOnly}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', title.text);
        onDrag(step.id);
      }}
      onDragEnd={() => onDrag(undefined)}
      onDragOver={(event) => {
        if (!isTarget) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (dragged !== undefined) onDrop(dragged);
        onDrag(undefined);
      }}
    >
      <a
        onKeyDown={onKeyDown}
        draggable={false}
        href={`#${encodeRoute({ page: 'stage', view: { ...(deck && { deck }), step: step.id } })}`}
        aria-current={isChosen ? 'step' : undefined}
        aria-keyshortcuts={readOnly ? undefined : 'Alt+ArrowUp Alt+ArrowDown Delete'}
      >
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <Thumbnail step={step} />
        <span className={styles.title} lang={title.lang}>
          <span className="visually-hidden">{words.step(number, '')}</span>
          {title.text || words.untitled}
        </span>
        <Marks step={step} isTranslated={title.lang === undefined} />
      </a>
    </li>
  );
};

/** The picture as it is now; the last one where the data have gone. */
const Thumbnail = ({ step }: { readonly step: DeckStep }) => {
  const shot = useShot(step.view.address);
  const picture = (shot?.kind === 'taken' ? shot.picture : undefined) ?? step.picture;
  return (
    <span className={styles.thumbnail} aria-hidden="true">
      {picture !== undefined && <PictureImage picture={picture} alt="" />}
    </span>
  );
};

const Marks = ({ step, isTranslated }: { readonly step: DeckStep; readonly isTranslated: boolean }) => {
  const { language } = useSpeech();
  const { editor, health } = deckWords[language];
  const state = healthOf(step, useShot(step.view.address));
  const isWrong = state !== 'good' && state !== 'unknown';
  const marks = [
    ...(step.hidden ? [editor.hidden] : []),
    ...(step.builds.length > 0 ? [editor.builds(step.builds.length)] : []),
    ...(isTranslated ? [] : [editor.otherLanguage[language]]),
  ];
  return (
    <span className={styles.marks}>
      {marks.map((mark) => (
        <span key={mark}>{mark}</span>
      ))}
      {isWrong && <span className={styles.wrong}>! {health[state]}</span>}
    </span>
  );
};
