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
  return (
    <g className={styles['rows']} data-tone={tone}>
      {rows.map((row, i) => (
        <Row key={i} row={row} x={x} base={tops[i]! + rowBase(row)} />
      ))}
    </g>
  );
};

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
      <text x={start} y={base} data-tone={tone}>
        {parts.map(({ text, size: fontSize, role }, i) => (
          <tspan key={i} dx={i > 0 ? gap : undefined} fontSize={fontSize} data-role={role}>
            {text}
          </tspan>
        ))}
      </text>
    </>
  );
};
