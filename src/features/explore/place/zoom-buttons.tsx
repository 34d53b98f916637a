import { useSpeech } from '../../../i18n/language-context';
import { useNearing } from '../ahead/use-nearing';
import { canGrow, canShrink, useZoomFactor, type Zoom } from './use-zoom';
import styles from './zoom-buttons.module.css';

interface ZoomButtonsProps {
  readonly zoom: Zoom;
}

/** Closer, farther, and back to the whole picture. */
export const ZoomButtons = ({ zoom }: ZoomButtonsProps) => {
  const words = useSpeech().messages.explore.zoom;
  const factor = useZoomFactor(zoom);
  const closer = zoom.closer();
  const nearing = useNearing(closer === undefined ? [] : [{ factor: closer }]);
  const acts = [
    { label: words.out, path: 'M3 8h10', act: zoom.shrink, can: canShrink(factor) },
    {
      label: words.fit,
      path: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
      act: zoom.fit,
      can: canShrink(factor),
    },
    { label: words.in, path: 'M3 8h10M8 3v10', act: zoom.grow, can: canGrow(factor) },
  ];
  return (
    <div className={styles.zoom} role="group" aria-label={words.label} {...nearing}>
      {acts.map(({ label, path, act, can }) => (
        <button key={label} type="button" aria-label={label} title={label} aria-disabled={!can} onClick={act}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      ))}
    </div>
  );
};
