import type { GridRun, PlacedGrid } from '../../layouts/outcomes/outcome-grid';
import type { CellContent } from '../../layouts/outcomes/outcome-picture';
import { approximateTextWidth } from '../../layouts/text-width';
import { textSize } from '../../layouts/type-scale';
import { OutcomeMarks } from './outcome-marks';
import styles from './outcomes-drawing.module.css';
import { PlacedRows } from '../text-rows';

interface OutcomesDrawingProps {
  readonly placed: PlacedGrid;
  readonly contentOf: (id: string) => CellContent;
  readonly headingOf: (group: string) => string;
  /** Cells brought forward; none where all are equal. */
  readonly lit: readonly string[];
  /** The whole picture, as a screen reader says it. */
  readonly title: string;
}

/** Results as small multiples under their topics. */
export const OutcomesDrawing = ({ placed, contentOf, headingOf, lit, title }: OutcomesDrawingProps) => {
  const { width, height, cells, runs } = placed;
  return (
    <svg
      className={styles['svg']}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
    >
      {runs.map((run, i) => (
        <Heading key={i} run={run} scale={placed.scale} text={headingOf(run.group)} />
      ))}
      {cells.map(({ id, box }) => (
        <g
          key={id}
          className={styles['cell']}
          transform={`translate(${box.x0} ${box.y0})`}
          data-emphasis={lit.length === 0 ? 'none' : lit.includes(id) ? 'strong' : 'dimmed'}
        >
          <Cell content={contentOf(id)} />
        </g>
      ))}
    </svg>
  );
};

/** Letters of a heading stand apart by so large a part of their width. */
const spaced = 1.06;

/** A topic of one narrow cell has a smaller heading rather than one that is cut. */
const headingSize = (text: string, width: number, scale: number): number =>
  Math.min(textSize('small', scale), Math.floor(width / (spaced * approximateTextWidth(text, 1))));

const Heading = ({ run: { box, first }, scale, text }: { run: GridRun; scale: number; text: string }) => (
  <g className={styles['heading']}>
    <path d={`M${box.x0} ${box.y0 + 0.5}H${box.x1}`} />
    {first && (
      <text x={box.x0} y={box.y0 + 13 * scale} fontSize={headingSize(text, box.x1 - box.x0, scale)}>
        {text}
      </text>
    )}
  </g>
);

const Cell = ({ content: { rows, picture } }: { content: CellContent }) => (
  <>
    <PlacedRows rows={rows} />
    {picture && (
      <g transform={`translate(0 ${picture.y})`}>
        <OutcomeMarks is={picture.is} width={picture.width} height={picture.height} />
      </g>
    )}
  </>
);
