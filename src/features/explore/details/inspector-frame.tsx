import { Suspense, type ReactNode } from 'react';
import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import { MissingPin } from '../later-parts';
import styles from './inspector.module.css';
import { useKeptFocus } from './use-kept-focus';

interface InspectorFrameProps {
  readonly dataset: string;
  readonly pinned: readonly string[];
  readonly onUnpinAll: () => void;
  /** Stands while nothing is pinned. */
  readonly empty: ReactNode;
  /** Pins that are not in this picture. */
  readonly missing: readonly string[];
  readonly onUnpin: (key: string) => void;
  readonly children: ReactNode;
}

/** The side panel: what is pinned, or what pinning would show. */
export const InspectorFrame = (props: InspectorFrameProps) => {
  const { inspector } = useSpeech().messages;
  const panel = useKeptFocus(props.pinned.join(' '));
  return (
    <aside ref={panel} tabIndex={-1} className={styles.inspector} aria-label={inspector.label}>
      {props.pinned.length === 0 && props.empty}
      {props.pinned.length > 1 && (
        <p className={styles.count}>
          {inspector.pinnedCount({ count: props.pinned.length })}
          <button type="button" className={buttons.quiet} onClick={props.onUnpinAll}>
            {inspector.unpinAll}
          </button>
        </p>
      )}
      {props.children}
      <Suspense>
        {props.missing.map((pin) => (
          <MissingPin key={pin} dataset={props.dataset} pin={pin} onUnpin={() => props.onUnpin(pin)} />
        ))}
      </Suspense>
    </aside>
  );
};
