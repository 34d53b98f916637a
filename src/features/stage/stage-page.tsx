import { useEffect } from 'react';
import { deckWords } from '../../i18n/deck-words';
import { useSpeech } from '../../i18n/language-context';
import { followDecks } from '../../state/deck-api';
import { followPlans } from '../../state/follow-plans';
import type { LinkNote } from '../../state/route';
import { markStartFinished } from '../../state/safe-mode';
import type { StageView } from '../../state/stage-view';
import { useShots } from './camera/shot';
import { DeckList } from './decks/deck-list';
import { DeckRoom } from './editor/deck-room';
import styles from './stage-page.module.css';
import { useDeckApi } from './use-deck-api';
import type { GoStage } from './go-stage';

interface StagePageProps {
  readonly view: StageView;
  readonly note?: LinkNote;
  readonly go: GoStage;
}

/** The stage before the show: the decks there are, and the steps of one. */
export const StagePage = ({ view, note, go }: StagePageProps) => {
  const { language, messages } = useSpeech();
  const api = useDeckApi();
  const { status } = messages;
  useEffect(() => markStartFinished(), []);
  useEffect(() => followDecks(api), [api]);
  useEffect(() => followPlans(api, (plan) => useShots.getState().forgetPlan(plan)), [api]);
  // What was seen of the data holds for one stay.
  useEffect(() => () => useShots.getState().forget(), []);
  return (
    <>
      {note && (
        <p role="status" className={styles.notice}>
          {note === 'newer' ? status.linkNewer : status.linkDamaged}
        </p>
      )}
      {view.deck === undefined ? (
        <div className={styles.decks} data-page-ready="stage">
          <header className={styles.heading}>
            <h1>{deckWords[language].title}</h1>
            <p>{deckWords[language].lead}</p>
          </header>
          <DeckList go={go} />
        </div>
      ) : (
        <DeckRoom key={view.deck} id={view.deck} view={view} go={go} />
      )}
    </>
  );
};
