import { useState } from 'react';
import { shareActWords, type ShareAct } from '../../../i18n/share-act-words';
import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import { OffScreenDrawing } from '../../../pictures/off-screen/off-screen-drawing';
import styles from './share-menu.module.css';
import type { SharedView } from './shared-view';
import { useShareActs, type FileAct } from './use-share-acts';

interface ShareActsProps {
  readonly shared: SharedView;
  readonly print: () => Promise<void>;
}

/** What a picture is drawn at for a file, CSS pixels: a full slide. */
const fileSize = { width: 1600, height: 900 };

const order: readonly ShareAct[] = ['link', 'statement', 'svg', 'png', 'print'];
const isFile = (act: ShareAct): act is FileAct => act === 'svg' || act === 'png';

/** What can be done with a view: pass on its address or statement, save the picture, print it. */
export const ShareActs = ({ shared, print }: ShareActsProps) => {
  const words = shareActWords[useSpeech().language];
  const { outcome, acts, begin, save } = useShareActs(shared, print);
  const [drawing, setDrawing] = useState<FileAct>();
  const busy = outcome?.how === 'busy';
  const press = (act: ShareAct) => {
    if (busy) return;
    if (!isFile(act)) return acts[act]();
    begin(act);
    setDrawing(act);
  };
  return (
    <>
      <ul className={styles.acts}>
        {order.map((act) => (
          <li key={act}>
            <button type="button" className={buttons.quiet} aria-disabled={busy} onClick={() => press(act)}>
              {words.acts[act].name}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.outcome} data-how={outcome?.how}>
        {outcome && (outcome.how === 'busy' ? words.busy : words.acts[outcome.act][outcome.how])}
      </p>
      {drawing && (
        <OffScreenDrawing
          {...fileSize}
          draw={shared.draw}
          legend={shared.legend}
          onDrawn={(drawn, legend) => {
            save(drawing, drawn, legend);
            setDrawing(undefined);
          }}
        />
      )}
    </>
  );
};
