import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useSpeech } from '../../../i18n/language-context';
import { showWords } from '../../../i18n/show-words';
import buttons from '../../../ui/button.module.css';
import styles from './show-layer.module.css';

interface ShowLayerProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Hears the keys one goes among the layer's items by, which are the show's where this is absent; the same one always. */
  readonly onMove?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** What lies over the show for a moment. The keys of the show go on working. */
export const ShowLayer = ({ title, onClose, onMove, children }: ShowLayerProps) => {
  const words = showWords[useSpeech().language];
  const layer = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => layer.current?.focus(), []);
  useEffect(() => {
    const own = layer.current;
    if (!own || !onMove) return undefined;
    own.addEventListener('keydown', onMove);
    return () => own.removeEventListener('keydown', onMove);
  }, [onMove]);
  return (
    <section
      ref={layer}
      tabIndex={-1}
      role="dialog"
      aria-labelledby={id}
      className={styles.layer}
      data-own-moves={onMove && ''}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className={buttons.quiet} onClick={onClose}>
          {words.close}
        </button>
      </header>
      {children}
    </section>
  );
};
