import { useEffect, type ReactNode } from 'react';
import type { DeckStep } from '../../../domain/deck/deck';
import { shownWords } from '../../../domain/deck/say-words';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { DrawnPicture } from '../../../pictures/off-screen/drawn-picture';
import { noteWithTitle } from '../../../pictures/said';
import { PictureImage } from '../camera/picture-image';
import type { PaneContent } from '../view-pane/pane-content';
import { ViewContent } from '../view-pane/view-pane';
import type { Size } from '../../../ui/use-size';
import styles from './handout.module.css';
import type { HandoutLayout } from './handout-layouts';

interface HandoutStepProps {
  readonly step: DeckStep;
  /** The view that is printed. */
  readonly address: string;
  /** Which of the step's views that is: 0 is the first, then the builds. */
  readonly build: number;
  /** Counted from 1. */
  readonly place: { readonly number: number; readonly all: number };
  readonly layout: HandoutLayout;
  /** Told when the picture is there, or will not come. */
  readonly onSettled: (view: string) => void;
}

/**
 * What a picture is drawn at, CSS pixels: the room it has on the page, before the style of three scales it down to 0.731,
 * which makes its smallest letters 6.6 points.
 */
const rooms: Readonly<Record<HandoutLayout, Size>> = {
  one: { width: 1040, height: 490 },
  three: { width: 640, height: 338 },
};

/** One view of a step on paper; what is said of the step stands with the first. */
export const HandoutStep = (props: HandoutStepProps) => {
  const { step, address, build, place, layout } = props;
  const { language } = useSpeech();
  const words = deckWords[language];
  const title = shownWords(step.title, language);
  const said = shownWords(step.words, language);
  const notes = shownWords(step.notes, language);
  return (
    <section className={layout === 'one' ? styles.page : styles.row}>
      <header>
        <h2 lang={title.lang}>{title.text || words.editor.untitled}</h2>
        {said.text !== '' && (
          <p className={styles.words} lang={said.lang}>
            {said.text}
          </p>
        )}
        {layout === 'three' && build === 0 && (
          <p className={styles.notes} lang={notes.lang}>
            <b>{words.handout.notes}</b> {notes.text || words.handout.noNotes}
          </p>
        )}
      </header>
      <ViewContent address={address} show={(content) => <PrintedView {...props} content={content} />} />
      <footer>
        {words.handout.page(place.number, place.all)}
        {step.builds.length > 0 && words.handout.view(build + 1, step.builds.length + 1)}
      </footer>
    </section>
  );
};

interface PrintedViewProps extends Pick<HandoutStepProps, 'step' | 'build' | 'layout' | 'onSettled'> {
  readonly content: PaneContent;
}

/** The picture with its signs and what it stands on; the last one where the data have gone. */
const PrintedView = ({ content, step, build, layout, onSettled }: PrintedViewProps): ReactNode => {
  const { language } = useSpeech();
  const words = deckWords[language].health;
  const { draw, said, legend, asking } = content;
  const settled = <Settled onSettled={() => onSettled(`${step.id} ${build}`)} />;
  const failed = (
    <>
      <p>{words.failed}</p>
      {settled}
    </>
  );
  const alt = words.keptAlt(shownWords(step.title, language).text);
  if (asking.waiting) return null;
  if (!draw)
    return (
      <div className={styles.picture}>
        {build > 0 || step.picture === undefined ? (
          <p>{words.goneBare}</p>
        ) : (
          <PictureImage picture={step.picture} alt={alt} />
        )}
        {settled}
      </div>
    );
  const { width, height } = rooms[layout];
  return (
    <>
      <div className={styles.picture}>
        <DrawnPicture {...{ width, height, draw }} instead={failed}>
          {settled}
        </DrawnPicture>
      </div>
      <div className={styles.basis}>
        {legend}
        <p>{said && noteWithTitle(said)}</p>
      </div>
    </>
  );
};

const Settled = ({ onSettled }: { readonly onSettled: () => void }) => {
  useEffect(onSettled);
  return null;
};
