import type { Basis } from '../../domain/basis';
import type { Box } from '../../layouts/flow/ribbon';
import styles from './district-map.module.css';

export interface DrawnRow {
  readonly key: string;
  readonly box: Box;
  readonly bar?: Box | undefined;
  readonly basis?: Basis | undefined;
  readonly name: string;
  readonly value: string;
  readonly shares: readonly [string, string];
}

export interface DrawnStrip {
  readonly rows: readonly DrawnRow[];
  readonly head: number;
  readonly title: string;
  readonly shareTitles: readonly [string, string];
  readonly shareEnds: readonly [number, number];
  /** Where numbers end. */
  readonly valueEnd: number;
  /** The line of the city: where, and what it says, `end` where the words stand left of it. */
  readonly line?: { readonly x: number; readonly text: string; readonly anchor: 'start' | 'end' } | undefined;
}

/** How an item stands out, and the id its paints share. */
export interface Paint {
  readonly id: string;
  readonly emphasisOf: (key: string) => string;
}

export const sizeOf = ({ x0, y0, x1, y1 }: Box) => ({
  x: x0,
  y: y0,
  width: Math.max(0, x1 - x0),
  height: Math.max(0, y1 - y0),
});

/** The districts one below the other, largest first, on one scale with the city. */
export const Strip = ({
  strip,
  size,
  id,
  emphasisOf,
}: Paint & { readonly strip: DrawnStrip; readonly size: number }) => {
  const { rows, head, valueEnd, shareEnds, shareTitles, line } = strip;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  return (
    <g>
      <text x={first.box.x0} y={head} fontSize={size} className={styles['head']}>
        {strip.title}
      </text>
      {shareTitles.map((title, i) => (
        <text
          key={title}
          x={shareEnds[i]}
          y={head}
          fontSize={size}
          textAnchor="end"
          className={styles['head']}
        >
          {title}
        </text>
      ))}
      {rows.map((row) => (
        <StripLine
          key={row.key}
          row={row}
          size={size}
          shareEnds={shareEnds}
          valueEnd={valueEnd}
          id={id}
          emphasisOf={emphasisOf}
        />
      ))}
      {line && (
        <g>
          <line
            x1={line.x}
            x2={line.x}
            y1={first.box.y0 - 4}
            y2={last.box.y1}
            className={styles['cityLine']}
          />
          <text x={line.x} y={head} fontSize={size} textAnchor={line.anchor} className={styles['city']}>
            {line.text}
          </text>
        </g>
      )}
    </g>
  );
};

interface StripLineProps extends Paint {
  readonly row: DrawnRow;
  readonly size: number;
  readonly shareEnds: readonly [number, number];
  readonly valueEnd: number;
}

const StripLine = ({ row, size, shareEnds, valueEnd, id, emphasisOf }: StripLineProps) => {
  const { box, bar, basis } = row;
  const middle = (box.y0 + box.y1) / 2;
  const y = middle + size * 0.36;
  return (
    <g data-emphasis={emphasisOf(row.key)} data-key={row.key} className={styles['line']}>
      <line x1={box.x0} x2={box.x1} y1={box.y1} y2={box.y1} className={styles['rule']} />
      <text x={box.x0} y={y} fontSize={size} className={styles['name']}>
        {row.name}
      </text>
      {bar && <rect {...sizeOf(bar)} className={styles['bar']} />}
      {bar && basis === 'illustrative' && <rect {...sizeOf(bar)} fill={`url(#${id}-hatch)`} />}
      {bar && <rect {...sizeOf(bar)} className={styles['edge']} data-basis={basis} />}
      <text
        x={valueEnd}
        textAnchor="end"
        y={y}
        fontSize={size}
        className={bar ? styles['number'] : styles['unknown']}
      >
        {row.value}
      </text>
      {row.shares.map((share, i) => (
        <text
          key={shareEnds[i]}
          x={shareEnds[i]}
          y={y}
          fontSize={size}
          textAnchor="end"
          className={styles['share']}
        >
          {share}
        </text>
      ))}
    </g>
  );
};
