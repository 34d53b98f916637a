import { useId } from 'react';
import { heatOpacity, matrixBlocks, type MatrixRow } from '../../layouts/matrix/heat-matrix';
import { firstLines, matrixBox } from '../../layouts/matrix/place-matrix';
import type { Box } from '../../layouts/flow/ribbon';
import { approximateTextWidth } from '../../layouts/text-width';
import { textSizes } from '../../layouts/type-scale';
import { shortenText } from '../../layouts/wrap-text';
import { hatch } from '../flow/hatch';
import { cellKey, type HeatMatrixProps } from './heat-matrix';
import styles from './heat-matrix-svg.module.css';

const fontSize = textSizes.note;
const padding = 8;

const fitted = (text: string, { x0, x1 }: Box): string =>
  shortenText(text, x1 - x0 - padding, (t) => approximateTextWidth(t, fontSize)) ?? '';

interface LabelProps {
  readonly box: Box;
  readonly text: string;
  readonly kind?: string | undefined;
  readonly start?: boolean;
}

const Label = ({ box, text, kind = '', start = false }: LabelProps) => (
  <text
    x={start ? box.x0 + padding / 2 : (box.x0 + box.x1) / 2}
    y={(box.y0 + box.y1) / 2}
    dominantBaseline="central"
    textAnchor={start ? 'start' : 'middle'}
    fontSize={fontSize}
    className={styles[kind]}
  >
    {fitted(text, box)}
  </text>
);

const Rule = ({ y, width, kind }: { y: number; width: number; kind: string }) => (
  <line x1="0" x2={width} y1={y} y2={y} className={styles[kind]} />
);

/** A matrix as one SVG with every row of it, for files and paper. */
export const HeatMatrixSvg = (props: HeatMatrixProps) => {
  const { matrix, placed, texts } = props;
  const id = useId();
  const { columns, rows } = matrix;
  const count = columns.length;
  const lines = firstLines(matrix);
  const boxAt = (line: number, column: number) => matrixBox(placed, line, column, count);
  return (
    <svg
      role="img"
      aria-label={texts.label}
      width={placed.width}
      height={placed.height}
      viewBox={`0 0 ${placed.width} ${placed.height}`}
      className={styles['svg']}
    >
      <defs>
        <pattern id={`${id}-hatch`} width={hatch.period} height={hatch.period} patternUnits="userSpaceOnUse">
          <path
            className={styles['stripe']}
            strokeWidth={hatch.width}
            d={`M-1,1L1,-1M0,${hatch.period}L${hatch.period},0M${hatch.period - 1},${hatch.period + 1}L${hatch.period + 1},${hatch.period - 1}`}
          />
        </pattern>
      </defs>
      <Label box={{ ...boxAt(0, -1), x0: 0 }} text={texts.unit} kind="muted" start />
      {columns.map(({ key, node }, at) => (
        <Label key={key} box={boxAt(0, at)} text={texts.name(node)} kind="muted" />
      ))}
      <Label box={boxAt(0, count)} text={texts.total} kind="muted" />
      <Rule y={boxAt(0, 0).y1} width={placed.width} kind="strongRule" />
      {matrixBlocks.map((block) => (
        <g key={block}>
          <BlockName
            name={texts.blocks[block]}
            kind={`${block}Ink`}
            width={placed.blockWidth}
            from={boxAt(lines[block], 0).y0}
            to={boxAt(lines[block] + rows[block].length, 0).y0}
          />
          {rows[block].map((row, i) => (
            <SvgRow
              key={row.key}
              {...props}
              id={id}
              row={row}
              boxAt={(column) => boxAt(lines[block] + i, column)}
            />
          ))}
        </g>
      ))}
      <Label box={{ ...boxAt(lines.join, -1), x0: 0 }} text={texts.join} kind="midInk" start />
      {columns.map(({ key }, at) => (
        <Label key={key} box={boxAt(lines.join, at)} text={texts.columnTotal(at)} kind="midInk" />
      ))}
      <Label box={boxAt(lines.join, count)} text={texts.grandTotal} kind="midInk" />
      <Rule y={boxAt(lines.join, 0).y0} width={placed.width} kind="midRule" />
      <Rule y={boxAt(lines.join, 0).y1} width={placed.width} kind="midRule" />
    </svg>
  );
};

const BlockName = (props: { name: string; kind: string; width: number; from: number; to: number }) => {
  const { name, kind, width, from, to } = props;
  const [x, y] = [width / 2, (from + to) / 2];
  return (
    <text
      x={x}
      y={y}
      transform={`rotate(-90 ${x} ${y})`}
      dominantBaseline="central"
      textAnchor="middle"
      fontSize={fontSize}
      className={styles[kind]}
    >
      {shortenText(name, to - from, (t) => approximateTextWidth(t, fontSize)) ?? ''}
    </text>
  );
};

interface SvgRowProps extends HeatMatrixProps {
  readonly id: string;
  readonly row: MatrixRow;
  readonly boxAt: (column: number) => Box;
}

const SvgRow = ({ id, matrix, placed, texts, heat: heatOf, pinned, row, boxAt }: SvgRowProps) => (
  <g>
    <Label
      box={boxAt(-1)}
      text={texts.name(row.node)}
      start
      kind={pinned.includes(row.key) ? 'strong' : undefined}
    />
    {row.cells.map((cell, at) => {
      const heat = heatOf(cell, row.block, at);
      const box = boxAt(at);
      const area = { x: box.x0 + 1, y: box.y0 + 1, width: box.x1 - box.x0 - 2, height: box.y1 - box.y0 - 2 };
      const held = pinned.includes(row.key) || pinned.includes(cellKey(row, at));
      return (
        <g key={matrix.columns[at]?.key}>
          {heat > 0 && (
            <rect {...area} rx="2" fillOpacity={heatOpacity(heat)} className={styles[row.block]} />
          )}
          {heat > 0 && cell.basis === 'illustrative' && <rect {...area} fill={`url(#${id}-hatch)`} />}
          {heat > 0 &&
            cell.basis !== 'illustrative' &&
            cell.basis !== 'reported' &&
            cell.basis !== 'imported' && (
              <rect {...area} data-basis={cell.basis} className={styles['edge']} />
            )}
          {held && <rect {...area} className={styles['pinned']} />}
          <Label box={box} text={texts.cell(cell, row.block, at)} kind={heat > 0 ? 'halo' : 'muted'} />
        </g>
      );
    })}
    <Label box={boxAt(row.cells.length)} text={texts.rowTotal(row)} kind={`${row.block}Ink`} />
    <Rule y={boxAt(0).y1} width={placed.width} kind="rule" />
  </g>
);
