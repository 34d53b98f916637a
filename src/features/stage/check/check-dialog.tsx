import { useState } from 'react';
import type { Deck, DeckStep } from '../../../domain/deck/deck';
import { shownWords } from '../../../domain/deck/say-words';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import { DialogFrame } from '../../../ui/dialog-frame';
import { Darkroom } from '../camera/darkroom';
import { shotKey, useShots } from '../camera/shot';
import { healthOf } from '../editor/step-health';
import { CheckLine, type Verdict } from './check-line';
import styles from './check-dialog.module.css';

interface CheckDialogProps {
  readonly deck: Deck;
  readonly onClose: () => void;
}

/** Everything that may go wrong in a show, looked at before it: the room, and each step with all its views. */
export const CheckDialog = ({ deck, onClose }: CheckDialogProps) => {
  const { language } = useSpeech();
  const words = deckWords[language];
  const shown = deck.steps.filter(({ hidden }) => !hidden);
  const verdicts = useStepVerdicts(shown);
  const good = verdicts.filter(({ state }) => state === 'ok').length;
  const isDone = verdicts.every(({ state }) => state !== 'waiting');
  return (
    <DialogFrame title={words.check.title} onClose={onClose}>
      <p className={styles.lead}>{words.check.lead}</p>
      <p role="status" className={styles.summary}>
        {isDone ? words.check.summary(good, shown.length) : words.check.waiting}
      </p>
      <ul className={styles.lines}>
        <ScreenLine />
        <FullScreenLine />
        <SecondWindowLine />
        {shown.map((step, i) => (
          <CheckLine
            key={step.id}
            name={words.editor.step(i + 1, shownWords(step.title, language).text || words.editor.untitled)}
            verdict={verdicts[i]!}
          />
        ))}
      </ul>
      <Darkroom addresses={shown.flatMap(viewsOf)} />
      <div className={styles.foot}>
        <button type="button" className={buttons.solid} onClick={onClose}>
          {words.dialog.close}
        </button>
      </div>
    </DialogFrame>
  );
};

const viewsOf = ({ view, builds }: DeckStep): readonly string[] =>
  [view, ...builds].map(({ address }) => address);

/** Each step is as good as the worst of its views. */
const useStepVerdicts = (steps: readonly DeckStep[]): readonly Verdict[] => {
  const { language } = useSpeech();
  const words = deckWords[language].health;
  const shots = useShots((shelf) => shelf.shots);
  return steps.map((step): Verdict => {
    const [first, ...builds] = viewsOf(step).map((address) => shots.get(shotKey(language, address)));
    const { basis: _ofTheFirst, ...unbased } = step;
    const all = [healthOf(step, first), ...builds.map((shot) => healthOf(unbased, shot))];
    const wrong = all.filter((health) => health !== 'good' && health !== 'unknown')[0];
    if (wrong === undefined) return { state: all.includes('unknown') ? 'waiting' : 'ok' };
    return { state: 'attention', say: wrong === 'gone' && !step.picture ? words.goneBare : words[wrong] };
  });
};

const ScreenLine = () => {
  const words = deckWords[useSpeech().language].check;
  const { width, height } = window.screen;
  const isSmall = width < 1024 || height < 768;
  const say = words.screenIs(width, height);
  const verdict: Verdict = isSmall
    ? { state: 'attention', say: `${say} · ${words.screenSmall}` }
    : { state: 'ok', say };
  return <CheckLine name={words.screen} verdict={verdict} />;
};

const FullScreenLine = () => {
  const words = deckWords[useSpeech().language].check;
  const verdict: Verdict = document.fullscreenEnabled
    ? { state: 'ok', say: words.fullYes }
    : { state: 'attention', say: words.fullNo };
  return <CheckLine name={words.full} verdict={verdict} />;
};

const SecondWindowLine = () => {
  const words = deckWords[useSpeech().language].check;
  const [isOpened, setOpened] = useState<boolean>();
  const tryIt = () => {
    const second = window.open('about:blank', '_blank', 'popup,width=360,height=240');
    second?.close();
    setOpened(second !== null);
  };
  const verdict: Verdict =
    isOpened === undefined
      ? { state: 'waiting', say: words.secondAsk }
      : isOpened
        ? { state: 'ok', say: words.secondYes }
        : { state: 'attention', say: words.secondNo };
  return (
    <CheckLine name={words.second} verdict={verdict}>
      <button type="button" className={buttons.quiet} onClick={tryIt}>
        {words.secondTry}
      </button>
    </CheckLine>
  );
};
