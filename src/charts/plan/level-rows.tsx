import { memo } from 'react';
import type { LevelRow, PlacedLevels } from '../../layouts/plan/place-levels';
import styles from './level-rows.module.css';

/** What stands in the line of a unit; all of it is final text. */
export interface LevelText {
  readonly name: string;
  /** The value at the end, or that it is not known. */
  readonly value: string;
  /** How it changes, with its sign. */
  readonly change?: string;
}

interface LevelRowsProps {
  readonly placed: PlacedLevels;
  readonly textOf: (key: string) => LevelText;
  readonly tickText: (value: number) => string;
  readonly meanText?: string;
  /** Over values and over changes. */
  readonly heads: readonly [string, string];
  /** CSS pixels: of names and values, and of what stands around them. */
  readonly fontSize: number;
  readonly small: number;
  /** CSS pixels from the left at which values and changes end. */
  readonly valueEnd: number;
  readonly changeEnd: number;
  readonly lit: readonly string[];
  /** What the drawing shows, as a sentence. */
  readonly title: string;
  readonly height: number;
}

const dot = 4.5;
const shift = 0.36;

/** Units on one scale: a hollow dot where each stood, a solid one where it comes to stand; or a bar of what it gets. */
export const LevelRows = (props: LevelRowsProps) => {
  const {
    placed,
    textOf,
    tickText,
    meanText,
    heads,
    fontSize,
    small,
    lit,
    title,
    height,
    valueEnd,
    changeEnd,
  } = props;
  const { rows, plot, ticks, mean, form } = placed;
  const width = rows[0]?.box.x1 ?? plot.x1;
  return (
    <svg
      className={styles['levels']}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
    >
      <g className={styles['ticks']}>
        {ticks.map(({ value, x }) => (
          <Tick key={value} x={x} from={plot.y0} to={plot.y1} text={tickText(value)} fontSize={small} />
        ))}
      </g>
      {heads.map((head, i) => (
        <text
          key={head}
          className={styles['head']}
          x={[valueEnd, changeEnd][i]}
          y={plot.y0 - 5}
          fontSize={small}
          textAnchor="end"
        >
          {head}
        </text>
      ))}
      {rows.map((row) => (
        <Row
          key={row.key}
          {...marksOf(row)}
          {...{ form, fontSize, small, valueEnd, changeEnd, ...textOf(row.key) }}
          from={plot.x0}
          to={plot.x1}
          dimmed={lit.length > 0 && !lit.includes(row.key)}
        />
      ))}
      {mean.after !== undefined && (
        <g className={styles['mean']}>
          <line x1={mean.after} x2={mean.after} y1={plot.y0 - 2} y2={plot.y1} />
          <text
            x={mean.after}
            y={plot.y0 - 5}
            fontSize={small}
            textAnchor={mean.after > (plot.x0 + plot.x1) / 2 ? 'end' : 'start'}
          >
            {meanText}
          </text>
        </g>
      )}
    </svg>
  );
};

const marksOf = ({ y, before, after, box }: LevelRow) => ({ y, before, after, height: box.y1 - box.y0 });

interface TickProps {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly fontSize: number;
}

const Tick = memo(({ x, from, to, text, fontSize }: TickProps) => (
  <g>
    <line x1={x} x2={x} y1={from} y2={to} />
    <text x={x} y={to + fontSize * 1.3} fontSize={fontSize} textAnchor="middle">
      {text}
    </text>
  </g>
));
Tick.displayName = 'Tick';

type RowProps = LevelLineProps & LineTextsProps & { readonly dimmed: boolean };

/** By values, for most districts stay where they are when one changes. */
const Row = memo(({ dimmed, ...row }: RowProps) => (
  <g data-emphasis={dimmed ? 'dimmed' : 'none'}>
    <LevelLine {...row} />
    <LineTexts {...row} />
  </g>
));
Row.displayName = 'Row';

interface LevelLineProps extends ReturnType<typeof marksOf> {
  readonly form: PlacedLevels['form'];
  /** Where the scale begins and ends. */
  readonly from: number;
  readonly to: number;
}

const LevelLine = ({ y, before, after, height, form, from, to }: LevelLineProps) => {
  const thickness = Math.min(12, height * 0.5);
  return (
    <>
      <line className={styles['rail']} x1={from} x2={to} y1={y} y2={y} />
      {form === 'amounts' && after !== undefined && (
        <rect
          className={styles['bar']}
          x={from}
          y={y - thickness / 2}
          width={Math.max(1, after - from)}
          height={thickness}
        />
      )}
      {form === 'levels' && before !== undefined && after !== undefined && (
        <line className={styles['way']} x1={before} x2={after} y1={y} y2={y} />
      )}
      {form === 'levels' && before !== undefined && (
        <circle className={styles['before']} cx={before} cy={y} r={dot} />
      )}
      {form === 'levels' && after !== undefined && (
        <circle className={styles['after']} cx={after} cy={y} r={dot} />
      )}
    </>
  );
};

type LineTextsProps = LevelText &
  Pick<LevelRowsProps, 'fontSize' | 'small' | 'valueEnd' | 'changeEnd'> &
  Pick<ReturnType<typeof marksOf>, 'y' | 'after'>;

const LineTexts = (props: LineTextsProps) => {
  const { name, value, change, after, fontSize, small, valueEnd, changeEnd } = props;
  const known = after !== undefined;
  const y = props.y + fontSize * shift;
  return (
    <>
      <text className={styles['name']} x={0} y={y} fontSize={fontSize}>
        {name}
      </text>
      <text
        className={known ? styles['value'] : styles['unknown']}
        x={known ? valueEnd : changeEnd}
        y={y}
        fontSize={fontSize}
        textAnchor="end"
      >
        {value}
      </text>
      {change !== undefined && (
        <text className={styles['change']} x={changeEnd} y={y} fontSize={small} textAnchor="end">
          {change}
        </text>
      )}
    </>
  );
};
