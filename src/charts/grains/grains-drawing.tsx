import type { GrainGroup, PlacedGrains } from '../../layouts/grains/grains';
import type { TextRow } from '../../layouts/text-row';
import { useExactDrawing } from '../drawing-context';
import { GrainsCanvas, GrainsShapes } from './grain-marks';
import styles from './grains-drawing.module.css';
import { TextRows } from '../text-rows';

export interface GrainsTexts {
  /** The whole picture at this moment, as a screen reader says it. */
  readonly title: string;
  readonly upper: readonly TextRow[];
  readonly lower: readonly TextRow[];
  /** What stands beside the blocks, in the form there is room for. */
  readonly callout: readonly TextRow[];
}

interface GrainsDrawingProps {
  readonly placed: PlacedGrains;
  readonly progress: number;
  readonly lit: readonly GrainGroup[];
  readonly texts: GrainsTexts;
}

/** A thousand marks above and below, and what they count. */
export const GrainsDrawing = ({ placed, progress, lit, texts }: GrainsDrawingProps) => {
  const exact = useExactDrawing();
  const { width, height, upper, lower, callout } = placed;
  return (
    <>
      {!exact && <GrainsCanvas placed={placed} progress={progress} lit={lit} />}
      <svg
        className={styles['svg']}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={texts.title}
      >
        {exact && <GrainsShapes placed={placed} lit={lit} />}
        <TextRows rows={texts.upper} x={upper.x0} y={0} tone="upper" />
        <TextRows rows={texts.lower} x={lower.x0} y={lower.y1 + 6} tone="lower" />
        <TextRows rows={texts.callout} x={callout.x0} y={callout.y0} tone="lower" />
      </svg>
    </>
  );
};
