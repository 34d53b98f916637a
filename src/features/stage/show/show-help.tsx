import { useSpeech } from '../../../i18n/language-context';
import { showWords } from '../../../i18n/show-words';
import { stageThemes, useStagePreferences } from '../../../state/stage-preferences';
import { Choice } from '../../../ui/choice';
import { ShowLayer } from './show-layer';
import styles from './show-layer.module.css';

/** The keys of a show, and how it likes to be shown. */
export const ShowHelp = ({ onClose }: { onClose: () => void }) => {
  const words = showWords[useSpeech().language].help;
  const { singleKeys, theme, change } = useStagePreferences();
  return (
    <ShowLayer title={words.title} onClose={onClose}>
      <dl className={styles.keys}>
        {words.rows.map(([keys, text]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.likes}>
        <label>
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => change({ singleKeys: event.target.checked })}
          />
          {words.singleKeys}
        </label>
        <Choice
          label={words.theme}
          value={theme}
          choices={stageThemes}
          names={words.themes}
          onChange={(next) => change({ theme: next })}
        />
      </div>
    </ShowLayer>
  );
};
