import { partGap, pillSize, rowBase, rowHeight, type TextRow } from '../layouts/text-row';
import styles from './text-rows.module.css';

interface TextRowsProps {
  readonly rows: readonly TextRow[];
  readonly x: number;
  /** The top of the first line. */
  readonly y: number;
  /** Whose hue the numbers have. */
  readonly tone?: 'upper' | 'lower';
}

/** Lines of text in a drawing, each with the basis of its number. */
export const TextRows = ({ rows, x, y, tone }: TextRowsProps) => {
  const tops = rows.map((_, i) => rows.slice(0, i).reduce((sum, row) => sum + rowHeight(row), y));
  return <PlacedRows rows={rows.map((row, i) => ({ row, x, y: tops[i]! }))} tone={tone} />;
};

interface PlacedRowsProps {
  /** Each from its own top left. */
  readonly rows: readonly { readonly row: TextRow; readonly x: number; readonly y: number }[];
  readonly tone?: 'upper' | 'lower' | undefined;
}

/** Lines of text that stand apart, likewise. */
export const PlacedRows = ({ rows, tone }: PlacedRowsProps) => (
  <g className={styles['rows']} data-tone={tone}>
    {rows.map(({ row, x, y }, i) => (
      <Row key={i} row={row} x={x} base={y + rowBase(row)} />
    ))}
  </g>
);

const Row = ({ row, x, base }: { row: TextRow; x: number; base: number }) => {
  const { pill, parts, tone } = row;
  const gap = partGap(row);
  const size = pill && pillSize(pill);
  const start = x + (size ? size.width + gap : 0);
  return (
    <>
      {pill && size && (
        <g className={styles['pill']} data-basis={pill.basis}>
          <rect
            x={x + 0.5}
            y={base - (size.height * 12.5) / 17}
            width={size.width - 1}
            height={size.height - 1}
            rx={size.height / 2}
          />
          <text x={x + size.width / 2} y={base} fontSize={size.text} textAnchor="middle">
            {pill.label}
          </text>
        </g>
      )}
      <Parts parts={parts} x={start} base={base} gap={gap} tone={tone} />
    </>
  );
};

interface PartsProps extends Pick<TextRow, 'parts'> {
  readonly tone: TextRow['tone'] | undefined;
  readonly x: number;
  readonly base: number;
  readonly gap: number;
}

/** Parts beside one another; a single one is its line. */
const Parts = ({ parts, x, base, gap, tone }: PartsProps) => {
  const [first, second] = parts;
  if (first && !second) {
    return (
      <text x={x} y={base} fontSize={first.size} data-tone={tone} data-role={first.role}>
        {first.text}
      </text>
    );
  }
  return (
    <text x={x} y={base} data-tone={tone}>
      {parts.map(({ text, size, role }, i) => (
        <tspan key={i} dx={i > 0 ? gap : undefined} fontSize={size} data-role={role}>
          {text}
        </tspan>
      ))}
    </text>
  );
};
