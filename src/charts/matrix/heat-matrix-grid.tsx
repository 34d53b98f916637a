import { Fragment, useLayoutEffect, useRef } from 'react';
import type { MatrixBlock } from '../../layouts/matrix/heat-matrix';
import { mountedLines, type LineRange, type MountedLine } from '../../layouts/matrix/mounted-lines';
import { firstLines, linesOf } from '../../layouts/matrix/place-matrix';
import type { HeatMatrixProps } from './heat-matrix';
import { GapRow, HeatMatrixRow, type RowContext } from './heat-matrix-row';
import styles from './heat-matrix.module.css';
import { useLinesInView } from './use-lines-in-view';
import { ownKeys, useMatrixActs } from './use-matrix-acts';

export interface HeatMatrixGridProps extends HeatMatrixProps {
  readonly room: { readonly width: number; readonly height: number };
  readonly onPin: (pinned: readonly string[]) => void;
}

/** Set through the object model: a strict content policy drops style attributes of markup. */
const useSizes = ({ placed, room }: HeatMatrixGridProps) => {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const style = frame.current?.style;
    if (!style) return;
    const sizes = { row: placed.rowHeight, block: placed.blockWidth, name: placed.nameWidth };
    const all = { ...sizes, total: placed.totalWidth, whole: placed.width };
    for (const [name, value] of Object.entries(all)) style.setProperty(`--${name}`, `${value}px`);
    style.width = `${room.width}px`;
    style.maxHeight = `${room.height}px`;
  }, [placed, room.width, room.height]);
  return frame;
};

/**
 * A matrix on screen: a grid whose cells arrow keys walk, with heads that stay while it scrolls in its place. Of very many
 * lines only those near the view are on the page; how many there are is told all the same.
 */
export const HeatMatrixGrid = (props: HeatMatrixGridProps) => {
  const { matrix, texts, heat, pinned, placed, room } = props;
  const frame = useSizes(props);
  const { grid, at, lit, handlers } = useMatrixActs(props);
  const lines = linesOf(matrix);
  const view = useLinesInView(frame, lines, { room: room.height, line: placed.rowHeight });
  const own = new Set(ownKeys(matrix));
  const context: RowContext = { at, lit, pinned, anyPinned: pinned.some((key) => own.has(key)), texts, heat };
  const { join } = firstLines(matrix);
  const block = { ...props, view, context };
  return (
    <div ref={frame} className={styles['frame']} data-pinning={context.anyPinned || undefined}>
      <table
        ref={grid}
        role="grid"
        aria-label={texts.label}
        aria-multiselectable="true"
        aria-rowcount={lines}
        className={styles['grid']}
        {...handlers}
      >
        <colgroup>
          <col className={styles['blockColumn']} />
          <col className={styles['nameColumn']} />
          {matrix.columns.map((c) => (
            <col key={c.key} />
          ))}
          <col className={styles['totalColumn']} />
        </colgroup>
        <thead>
          <HeatMatrixRow kind="head" line={0} matrix={matrix} {...context} />
        </thead>
        <BlockRows {...block} of="out" />
        <tbody data-block="join">
          <HeatMatrixRow kind="join" line={join} matrix={matrix} {...context} />
        </tbody>
        <BlockRows {...block} of="in" />
      </table>
    </div>
  );
};

interface BlockRowsProps extends HeatMatrixGridProps {
  readonly of: MatrixBlock;
  readonly view: LineRange;
  readonly context: RowContext;
}

/** The rows of one block that are on the page; its head spans all of them. */
const BlockRows = ({ of, matrix, view, context, placed }: BlockRowsProps) => {
  const from = firstLines(matrix)[of];
  const rows = matrix.rows[of];
  const mounted = mountedLines({ from, end: from + rows.length }, view, context.at.line);
  const head = (
    <th scope="rowgroup" rowSpan={mounted.length} className={styles['block']}>
      <span>{context.texts.blocks[of]}</span>
    </th>
  );
  const rowAt = (entry: MountedLine, i: number) => {
    if (entry.line === undefined) {
      const height = entry.gap * placed.rowHeight;
      return <GapRow height={height} columns={matrix.columns.length + 2} head={i === 0 && head} />;
    }
    const row = rows[entry.line - from]!;
    const { line } = entry;
    return <HeatMatrixRow kind="unit" row={row} head={i === 0 && head} {...{ line, matrix }} {...context} />;
  };
  return (
    <tbody data-block={of}>
      {mounted.map((entry, i) => (
        <Fragment key={entry.line === undefined ? `gap ${i}` : rows[entry.line - from]!.key}>
          {rowAt(entry, i)}
        </Fragment>
      ))}
    </tbody>
  );
};
