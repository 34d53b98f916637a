import { ribbonPath } from '../../layouts/flow/ribbon';
import type { PlacedLabel } from '../../layouts/flow/label-request';
import type { DifferencePart, PlacedDifference } from '../../layouts/plan/place-difference';
import styles from './difference-drawing.module.css';
import { DifferencePaints } from './difference-paints';

interface DifferenceDrawingProps {
  readonly placed: PlacedDifference;
  /** Ids of the nodes, in the order of the boxes. */
  readonly nodes: readonly string[];
  /** Nodes that stand out, with all that runs to or from them; all stand alike where there is none. */
  readonly lit: readonly string[];
  /** Which way the label of a node tells that it changes. */
  readonly changeOf: (node: string) => 'gained' | 'lost' | 'kept';
  readonly kind: string;
  readonly title: string;
  /** What the ids of its paints begin with. */
  readonly id: string;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Both plans on one diagram: what both have as a ghost, gains filled and hatched, losses hollow and dashed. */
export const DifferenceDrawing = (props: DifferenceDrawingProps) => {
  const { placed, nodes, lit, changeOf, kind, title, id } = props;
  const { flow, parts, labels } = placed;
  const isLit = ({ link }: DifferencePart) =>
    lit.length === 0 || lit.includes(link.source) || lit.includes(link.target);
  return (
    <svg
      className={styles['drawing']}
      width={flow.width}
      height={flow.height}
      viewBox={`0 0 ${flow.width} ${flow.height}`}
      role="img"
      aria-roledescription={kind}
      aria-label={title}
    >
      <DifferencePaints id={id} />
      <g className={styles['ribbons']}>
        {parts.map((each, i) => (
          <path
            key={`${each.link.id}#${each.part}`}
            d={ribbonPath(flow, i)}
            data-part={each.part}
            data-emphasis={isLit(each) ? 'none' : 'dimmed'}
            {...(each.part === 'gained' && { fill: `url(#${id}-gain)` })}
          />
        ))}
      </g>
      <g className={styles['bars']}>
        {nodes.map((node, i) => (
          <NodeBar
            key={node}
            placed={placed}
            node={i}
            id={id}
            emphasis={lit.length === 0 || lit.includes(node)}
          />
        ))}
      </g>
      <g className={styles['labels']}>
        {labels.map((label) => {
          const node = label.key.slice('node:'.length);
          if (label.hidden && !lit.includes(node)) return null;
          return <NodeLabel key={label.key} label={label} change={changeOf(node)} />;
        })}
      </g>
    </svg>
  );
};

interface NodeBarProps {
  readonly placed: PlacedDifference;
  readonly node: number;
  readonly id: string;
  readonly emphasis: boolean;
}

/**
 * A bar made of the ends of its ribbons, so that it tells what both plans have of it. One in the middle has those that come
 * in its upper half and those that go in its lower: what only one plan sends on can make these broader.
 */
const NodeBar = ({ placed: { flow, parts, boxes }, node, id, emphasis }: NodeBarProps) => {
  const box = boxes[node]!;
  const column = flow.columns.findIndex((nodes) => nodes.includes(node));
  const passing = column === 1;
  const ends = parts.flatMap(({ part, link }, i) => {
    const from = flow.source[i] === node;
    if (!from && flow.target[i] !== node) return [];
    const [x0, x1] = [flow.ribbon[6 * i + (from ? 0 : 2)]!, flow.ribbon[6 * i + (from ? 1 : 3)]!];
    const middle = (box.y0 + box.y1) / 2;
    const [y0, y1] = passing ? (from ? [middle, box.y1] : [box.y0, middle]) : [box.y0, box.y1];
    return [{ key: `${link.id}#${part}`, part, x0, x1, y0, y1 }];
  });
  return (
    <g data-column={column} data-emphasis={emphasis ? 'none' : 'dimmed'}>
      {ends.map(({ key, part, x0, x1, y0, y1 }) => (
        <rect
          key={key}
          data-part={part}
          x={round(x0)}
          y={round(y0)}
          width={Math.max(1, round(x1 - x0))}
          height={round(y1 - y0)}
          {...(part === 'gained' && { fill: `url(#${id}-gain-bar)` })}
        />
      ))}
    </g>
  );
};

const NodeLabel = ({ label, change }: { readonly label: PlacedLabel; readonly change: string }) => (
  <g textAnchor={label.anchor} data-change={change}>
    {label.leader && (
      <line
        className={styles['leader']}
        x1={label.leader[0]}
        y1={label.leader[1]}
        x2={label.leader[2]}
        y2={label.leader[3]}
      />
    )}
    {(label.way === 'over' || label.hidden) && (
      <rect
        className={styles['ground']}
        x={round(label.box.x0)}
        y={round(label.box.y0)}
        width={round(label.box.x1 - label.box.x0)}
        height={round(label.box.y1 - label.box.y0)}
        rx={Math.min(11, (label.box.y1 - label.box.y0) / 2)}
      />
    )}
    {label.lines.map(({ text, x, y, fontSize, role }, i) => (
      <text key={i} x={round(x)} y={round(y)} fontSize={fontSize} data-role={role}>
        {text}
      </text>
    ))}
  </g>
);
