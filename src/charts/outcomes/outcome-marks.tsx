import {
  axisOf,
  base,
  placeOn,
  type Mark,
  type OutcomePicture,
} from '../../layouts/outcomes/outcome-picture';
import { textSize } from '../../layouts/type-scale';
import styles from './outcomes-drawing.module.css';

interface Room {
  readonly width: number;
  readonly height: number;
}

/** The picture of one result, from its own top left. */
export const OutcomeMarks = ({ is, ...room }: Room & { is: OutcomePicture }) => {
  if (is.kind === 'change') return <ChangeBars is={is} {...room} />;
  if (is.kind === 'conflict') return <ConflictAxis is={is} {...room} />;
  return <HundredStrip is={is} {...room} />;
};

type Of<K extends OutcomePicture['kind']> = Room & { readonly is: Extract<OutcomePicture, { kind: K }> };

/** What rounding allows around the end of a bar. */
const Whisker = ({ x0, x1, y0, y1 }: { x0: number; x1: number; y0: number; y1: number }) => {
  const middle = (y0 + y1) / 2;
  return (
    <path className={styles['whisker']} d={`M${x0} ${y0}V${y1}M${x0} ${middle}H${x1}M${x1} ${y0}V${y1}`} />
  );
};

/** The year before as a bar of 100, this period as a bar under it. */
const ChangeBars = ({ is: { level, most }, width, height }: Of<'change'>) => {
  const x = (value: number) => placeOn(value, 0, most, width);
  const half = height / 2;
  return (
    <>
      <rect className={styles['before']} width={x(base)} height={half - 0.5} />
      <rect className={styles['now']} y={half + 0.5} width={x(level.at)} height={half - 0.5} />
      <path className={styles['base']} d={`M${x(base)} -1V${height + 1}`} />
      <Whisker x0={x(level.from)} x1={x(level.to)} y0={half - 1} y1={height + 1} />
    </>
  );
};

const tens = [10, 20, 30, 40, 50, 60, 70, 80, 90];

/** A strip of a hundred, marked by tens: filled as far as stated, open where only a lower bound is. */
const HundredStrip = ({ is, width, height }: Of<'share' | 'floor'>) => {
  const x = (value: number) => placeOn(value, 0, 100, width);
  const filled = is.kind === 'share' ? is.share.at : is.least;
  return (
    <>
      <rect className={styles['strip']} data-open={is.kind === 'floor'} width={width} height={height} />
      <rect className={styles['now']} width={x(filled)} height={height} />
      <path className={styles['tens']} d={tens.map((ten) => `M${x(ten)} 0V${height}`).join('')} />
      {is.kind === 'floor' ? (
        <path
          className={styles['open']}
          d={`M${x(filled)} ${height / 2}H${width - 1}M${width - 5} 1L${width - 1} ${height / 2}L${width - 5} ${height - 1}`}
        />
      ) : (
        <Whisker x0={x(is.share.from)} x1={x(is.share.to)} y0={-1} y1={height + 1} />
      )}
    </>
  );
};

/** The intervals of both numbers on one axis: a filled end belongs to the interval, an open one does not. */
const ConflictAxis = ({ is: { marks, labels }, width, height }: Of<'conflict'>) => {
  const { from, to } = axisOf(marks);
  const inner = width - 8;
  const x = (value: number) => 4 + placeOn(value, from, to, inner);
  const y = height - 6;
  const unit = height / 26;
  const middle = (mark: Mark) => x(mark.at);
  return (
    <>
      <path className={styles['axis']} d={`M0 ${y}H${width}`} />
      {marks.map((mark, i) => (
        <g key={i} className={styles['rival']}>
          <path d={`M${x(mark.from)} ${y}H${x(mark.to)}`} />
          <circle cx={x(mark.from)} cy={y} r={2.6} />
          <circle data-open="true" cx={x(mark.to)} cy={y} r={2.6} />
          <text x={middle(mark)} y={y - 6} fontSize={textSize('small', unit)} textAnchor="middle">
            {labels[i]}
          </text>
        </g>
      ))}
      <text
        className={styles['unequal']}
        x={width / 2}
        y={y + 4}
        fontSize={textSize('note', unit)}
        textAnchor="middle"
      >
        ≠
      </text>
    </>
  );
};
