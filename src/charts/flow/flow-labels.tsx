import { memo } from 'react';
import { decodeItem, type ItemRef } from '../../layouts/flow/item';
import type { PlacedLabel, PlacedLine } from '../../layouts/flow/label-request';
import type { PlacedFlow } from '../../layouts/flow/placed-flow';
import { textSizeWithin } from '../../layouts/type-scale';
import { nodeBoxOf, ribbonCentre } from '../../layouts/flow/ribbon';
import styles from './flow-diagram.module.css';
import { itemIndex } from './item-index';
import type { FlowTarget } from './flow-moment';

interface FlowLabelsProps {
  readonly labels: readonly PlacedLabel[];
  /** Where the labels were placed. */
  readonly target: FlowTarget;
  /** Where things stand now: another place while they move. */
  readonly placed: PlacedFlow;
}

/** Names and numbers where the layout put them; on the way to there they ride on their items. */
export const FlowLabels = memo(({ labels, target, placed }: FlowLabelsProps) => (
  <g className={styles['labels']}>
    {labels.map((label) => {
      const item = decodeItem(label.key);
      if (!item.ok) return null;
      const side = hueOf(target, item.value);
      return <FlowLabel key={label.key} label={label} side={side} ride={ride(target, placed, item.value)} />;
    })}
  </g>
));
FlowLabels.displayName = 'FlowLabels';

interface FlowLabelProps {
  readonly label: PlacedLabel;
  readonly side: string | undefined;
  /** How it is moved while its item is on the way. */
  readonly ride: string | undefined;
}

const FlowLabel = memo(
  ({ label, side, ride }: FlowLabelProps) => (
    <g data-side={side} data-way={label.way} textAnchor={label.anchor} transform={ride}>
      <LabelLines label={label} />
    </g>
  ),
  (a, b) => a.side === b.side && a.ride === b.ride && isSameLabel(a.label, b.label),
);
FlowLabel.displayName = 'FlowLabel';

/** Labels are placed anew with each picture, and mostly stand where they stood. */
const isSameLabel = (a: PlacedLabel, b: PlacedLabel): boolean =>
  a === b ||
  (a.way === b.way &&
    a.anchor === b.anchor &&
    a.hidden === b.hidden &&
    isSameRow(a.leader ?? [], b.leader ?? []) &&
    isSameRow(corners(a), corners(b)) &&
    a.lines.length === b.lines.length &&
    a.lines.every((line, i) => isSameLine(line, b.lines[i]!)));

const isSameLine = (a: PlacedLine, b: PlacedLine): boolean =>
  a.text === b.text && a.x === b.x && a.y === b.y && a.fontSize === b.fontSize && a.role === b.role;

const isSameRow = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);

const corners = ({ box: { x0, y0, x1, y1 } }: PlacedLabel): readonly number[] => [x0, y0, x1, y1];

/** Numbers of this size have their unit written smaller, and still no smaller than the words beside them; CSS pixels. */
const large = 30;
const unitPart = 0.62;

/** Apart, for it stays while the label rides. */
const LabelLines = memo(({ label: { leader, lines, way, hidden, box } }: Pick<FlowLabelProps, 'label'>) => (
  <>
    {leader && (
      <line className={styles['leader']} x1={leader[0]} y1={leader[1]} x2={leader[2]} y2={leader[3]} />
    )}
    {(way === 'over' || hidden) && <LabelGround {...box} />}
    {lines.map(({ text, x, y, fontSize, role }, i) => (
      <text key={i} x={round(x)} y={round(y)} fontSize={fontSize} data-role={role}>
        {role === 'value' && fontSize >= large ? <NumberWithUnit text={text} size={fontSize} /> : text}
      </text>
    ))}
  </>
));
LabelLines.displayName = 'LabelLines';

/** The unit stands small beside its number. */
const NumberWithUnit = ({ text, size }: { readonly text: string; readonly size: number }) => {
  const [, number = text, unit = ''] = /^([^\d]?[\d.,\s]*\d)(\D+)$/.exec(text) ?? [];
  return (
    <>
      {number}
      {unit && (
        <tspan className={styles['unit']} fontSize={textSizeWithin(unitPart * size)}>
          {unit}
        </tspan>
      )}
    </>
  );
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** A label that stands on something brings its own ground. */
const LabelGround = ({ x0, y0, x1, y1 }: PlacedLabel['box']) => (
  <rect
    className={styles['ground']}
    x={round(x0)}
    y={round(y0)}
    width={round(x1 - x0)}
    height={round(y1 - y0)}
    rx={Math.min(11, (y1 - y0) / 2)}
  />
);

/** Which hue the number takes: a node's side, or whether a link's posts moved. */
const hueOf = (target: FlowTarget, item: ItemRef): string | undefined => {
  const index = itemIndex(target.graph, item) ?? -1;
  return item.kind === 'node' ? target.graph.nodes[index]?.side : target.graph.links[index]?.kind;
};

const ride = (target: FlowTarget, placed: PlacedFlow, item: ItemRef): string | undefined => {
  if (placed === target.placed) return undefined;
  const index = itemIndex(target.graph, item) ?? -1;
  const now = middle(placed, item, index);
  const then = middle(target.placed, item, index);
  return `translate(${round(now.x - then.x)},${round(now.y - then.y)})`;
};

const middle = (placed: PlacedFlow, { kind }: ItemRef, index: number) => {
  if (kind === 'link') return ribbonCentre(placed, index);
  const { x0, y0, x1, y1 } = nodeBoxOf(placed, index);
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
};
