import { useEffect } from 'react';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { useDeckDraft } from '../../../state/deck-draft';
import { encodeRoute } from '../../../state/route';
import type { StageView } from '../../../state/stage-view';
import buttons from '../../../ui/button.module.css';
import { Waiting } from '../../../ui/waiting';
import type { GoStage } from '../go-stage';
import { useArrivalFocus } from '../use-arrival-focus';
import { useDeckApi } from '../use-deck-api';
import { useFailureWords } from '../use-failure-words';
import { DeckEditor } from './deck-editor';
import styles from './deck-editor.module.css';

interface DeckRoomProps {
  readonly id: string;
  readonly view: StageView;
  readonly go: GoStage;
}

/** A deck being looked at or edited. */
export const DeckRoom = ({ id, view, go }: DeckRoomProps) => {
  const { language, messages } = useSpeech();
  const words = deckWords[language].failure;
  const api = useDeckApi();
  const said = useFailureWords();
  const { status, error, open, begin, close, id: opened } = useDeckDraft();
  useArrivalFocus();
  useEffect(() => {
    void begin(api, id);
    return close;
  }, [begin, close, api, id]);
  if (opened === id && status === 'failed')
    return (
      <div role="alert" className={styles.failure}>
        <p>
          <b>{words.deck}</b> {said(error)}
        </p>
        <button type="button" className={buttons.quiet} onClick={() => void begin(api, id)}>
          {messages.status.retry}
        </button>
        <a href={`#${encodeRoute({ page: 'stage', view: {} })}`}>{words.toList}</a>
      </div>
    );
  if (opened !== id || !open)
    return (
      <div className={styles.failure}>
        <Waiting words={messages.status} onCancel={() => go({})} />
      </div>
    );
  return <DeckEditor state={open} view={view} go={go} />;
};
