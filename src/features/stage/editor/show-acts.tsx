import { useState } from 'react';
import type { Deck } from '../../../domain/deck/deck';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { encodeRoute } from '../../../state/route';
import buttons from '../../../ui/button.module.css';
import { CheckDialog } from '../check/check-dialog';
import { HandoutDialog } from '../handout/handout-dialog';
import { openWindow } from '../open-window';

interface ShowActsProps {
  readonly deck: Deck;
  readonly step: string | undefined;
}

/** Everything a deck is for: to be checked, printed, spoken to and shown. */
export const ShowActs = ({ deck, step }: ShowActsProps) => {
  const words = deckWords[useSpeech().language].head;
  const [open, setOpen] = useState<'check' | 'handout'>();
  const shown = deck.steps.some(({ hidden }) => !hidden);
  const close = () => setOpen(undefined);
  const first = deck.steps.find(({ id, hidden }) => id === step && !hidden)?.id;
  const speaker = `#${encodeRoute({ page: 'speaker', view: { deck: deck.id } })}`;
  const show = encodeRoute({
    page: 'show',
    view: { deck: deck.id, build: 0, ...(first !== undefined && { step: first }) },
  });
  return (
    <>
      <button type="button" className={buttons.quiet} disabled={!shown} onClick={() => setOpen('check')}>
        {words.check}
      </button>
      <button type="button" className={buttons.quiet} disabled={!shown} onClick={() => setOpen('handout')}>
        {words.handout}
      </button>
      {shown && (
        <>
          <a
            className={buttons.quiet}
            href={speaker}
            target="_blank"
            rel="noreferrer"
            onClick={(event) => {
              const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
              if (isPlain && openWindow(speaker, `speaker-${deck.id}`)) event.preventDefault();
            }}
          >
            {words.speaker}
          </a>
          <a className={buttons.solid} href={`#${show}`}>
            {words.show}
          </a>
        </>
      )}
      {open === 'check' && <CheckDialog deck={deck} onClose={close} />}
      {open === 'handout' && <HandoutDialog deck={deck} onClose={close} />}
    </>
  );
};
