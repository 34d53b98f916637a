import { useCallback, useEffect, useState } from 'react';
import type { Deck } from '../../../domain/deck/deck';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import { Choice } from '../../../ui/choice';
import { DialogFrame } from '../../../ui/dialog-frame';
import styles from '../../../ui/dialog-frame.module.css';
import { HandoutSheet } from './handout-sheet';
import { handoutLayouts, type HandoutLayout } from './handout-layouts';

interface HandoutDialogProps {
  readonly deck: Deck;
  readonly onClose: () => void;
}

/** Asks how a deck is to stand on paper, and prints it once every picture is there. */
export const HandoutDialog = ({ deck, onClose }: HandoutDialogProps) => {
  const words = deckWords[useSpeech().language];
  const [layout, setLayout] = useState<HandoutLayout>('one');
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const done = () => setPrinting(false);
    window.addEventListener('afterprint', done);
    return () => window.removeEventListener('afterprint', done);
  }, []);
  const print = useCallback(() => void whenSettled().then(() => window.print()), []);
  return (
    <DialogFrame title={words.handout.title} onClose={onClose}>
      <Choice
        label={words.handout.layout}
        value={layout}
        choices={handoutLayouts}
        names={words.handout.layouts}
        onChange={setLayout}
      />
      <p role="status" className={styles.lead}>
        {printing && words.handout.preparing}
      </p>
      <div className={styles.acts}>
        <button
          type="button"
          className={buttons.solid}
          aria-disabled={printing}
          onClick={() => setPrinting(true)}
        >
          {words.handout.print}
        </button>
        <button type="button" className={buttons.quiet} onClick={onClose}>
          {words.dialog.close}
        </button>
      </div>
      {printing && <HandoutSheet deck={deck} layout={layout} onReady={print} />}
    </DialogFrame>
  );
};

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** When what was just put up is on the page, with its fonts. */
const whenSettled = async (): Promise<void> => {
  await nextFrame();
  await document.fonts.ready;
  await nextFrame();
};
