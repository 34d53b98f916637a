import { useEffect, useRef } from 'react';
import type { DeckDocument } from '../../../domain/deck/deck';
import { useSpeech } from '../../../i18n/language-context';
import { speakerWords } from '../../../i18n/speaker-words';
import buttons from '../../../ui/button.module.css';
import type { ShowAct } from '../keys/show-act';
import type { Show } from '../show/use-show';
import type { HeldTry } from '../speaker/use-only-here';
import type { AudienceState } from '../speaker/use-speaker-link';
import { saySent } from './say-sent';
import { TryLevers } from './try-levers';
import styles from './tryout.module.css';
import { useKeepTry } from './use-keep-try';
import type { TriedShow } from './use-tried-show';

interface TryPanelProps {
  readonly deck: DeckDocument;
  readonly show: Show;
  readonly trying: TriedShow;
  readonly act: (act: ShowAct) => boolean;
  readonly audience: AudienceState;
  /** Told of the deck after a try was kept in it. */
  readonly onDeck: (deck: DeckDocument) => void;
  /** Told of what is kept in this window alone. */
  readonly onHeld: (held: HeldTry) => void;
}

/** “What if”: the levers, and the moment at which the audience sees what came of them. */
export const TryPanel = ({ deck, show, trying, act, audience, onDeck, onHeld }: TryPanelProps) => {
  const { tryout, holds, isSent } = trying;
  const words = speakerWords[useSpeech().language].tryout;
  const panel = useRef<HTMLElement>(null);
  const isThere = tryout !== undefined;
  useEffect(() => {
    // When it comes; and once sent out of the field just typed in, so that the next key is the show's.
    if (isSent || !panel.current?.contains(document.activeElement))
      panel.current?.focus({ preventScroll: true });
  }, [isThere, isSent]);
  const keep = useKeepTry({ deck, onDeck, onHeld });
  if (!tryout) return <p role="status">{words.none}</p>;
  const { loose, plan } = tryout;
  const said = { plan: words.kept({ name: plan.name }), step: words.keptStep, failed: words.failed };
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-label={words.label}>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.acts}>
        <button
          type="button"
          className={buttons.solid}
          onClick={() => void trying.send()}
          disabled={isSent || !holds}
          title={words.sendKey}
        >
          {words.send}
        </button>
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => act({ kind: 'return' })}
          disabled={!show.tried}
          title={words.backKey}
        >
          {words.back}
        </button>
        <button
          type="button"
          className={buttons.quiet}
          onClick={tryout.restart}
          disabled={loose.log.length === 0}
        >
          {words.restart}
        </button>
        <button type="button" className={buttons.quiet} onClick={() => void keep.asPlan(loose)}>
          {words.keepPlan}
        </button>
        <button
          type="button"
          className={buttons.quiet}
          disabled={deck.readOnly}
          title={deck.readOnly ? words.readOnly : undefined}
          onClick={() => void keep.asStep(loose)}
        >
          {words.keepStep}
        </button>
      </div>
      <p role="status" className={styles.sent} data-sent={isSent && audience === 'live'}>
        {isSent
          ? saySent(words.sent, audience, show.screen)
          : holds
            ? loose.log.length > 0 && words.changed
            : words.impossible}
      </p>
      {keep.kept && <p role={keep.kept === 'failed' ? 'alert' : 'status'}>{said[keep.kept]}</p>}
      <div className={styles.levers}>
        <TryLevers tryout={tryout} onShown={trying.onShown} />
      </div>
    </section>
  );
};
