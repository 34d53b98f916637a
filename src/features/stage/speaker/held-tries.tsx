import { replayLog } from '../../../domain/plan/replay-log';
import { useSpeech } from '../../../i18n/language-context';
import { speakerWords } from '../../../i18n/speaker-words';
import { fileName } from '../../../interchange/file-name';
import { writePlan, type LoosePlan } from '../../../interchange/plan-file';
import { saveFile } from '../../../interchange/save-file';
import buttons from '../../../ui/button.module.css';
import { downloadDeck } from '../download-deck';
import styles from './speaker.module.css';
import type { OnlyHere } from './use-only-here';

/** Says for as long as the window is open that what was kept goes with it, and gives it out as files. */
export const HeldTries = ({ held }: Pick<OnlyHere, 'held'>) => {
  const { language } = useSpeech();
  const words = speakerWords[language].onlyHere;
  const last = held[held.length - 1];
  if (!last) return null;
  const deck = held.findLast((each) => each.deck)?.deck;
  return (
    <div role="status" className={styles.held}>
      <p>{words.said}</p>
      {held.map(({ carried, loose }) => (
        <button key={carried.id} type="button" className={buttons.quiet} onClick={() => downloadTry(loose)}>
          {words.plan({ name: replayLog(loose).plan.name })}
        </button>
      ))}
      {deck && (
        <button type="button" className={buttons.quiet} onClick={() => downloadDeck(deck, language)}>
          {words.deck}
        </button>
      )}
    </div>
  );
};

const downloadTry = (loose: LoosePlan): void => {
  const content = new Blob([writePlan(loose, 1)], { type: 'application/json' });
  saveFile(content, fileName([replayLog(loose).plan.name], 'json'));
};
