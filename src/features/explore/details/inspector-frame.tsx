import type { ReactNode } from 'react';
import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import styles from './inspector.module.css';

interface InspectorFrameProps {
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
  const { inspector, explore } = useSpeech().messages;
  return (
    <aside className={styles.inspector} aria-label={inspector.label}>
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
      {props.missing.map((key) => (
        <p key={key} className={styles.sub} role="status">
          {explore.elsewhere({ id: key.replace(/^\w+:/, '') })}{' '}
          <button type="button" className={buttons.quiet} onClick={() => props.onUnpin(key)}>
            {inspector.unpin}
          </button>
        </p>
      ))}
    </aside>
  );
};
