import { useId } from 'react';
import type { Basis } from '../../domain/basis';
import type { LaneRibbon, LaneSheet, PlacedBody, PlacedLane } from '../../layouts/organisations/lane-sheet';
import type { Box } from '../../layouts/flow/ribbon';
import styles from './change-lanes.module.css';
import { HatchPattern } from '../hatch-pattern';
import { LaneDefs } from './lane-defs';

export interface ChangeLanesProps {
  readonly title: string;
  readonly width: number;
  readonly sheet: LaneSheet;
  /** What stands above all lanes: its text, and a small one at the end of the line. */
  readonly strip?: StripProps;
  readonly basisOf: (key: string) => Basis;
  /** What stands out; nothing is dimmed where it is empty. */
  readonly strong: readonly string[];
}

/** Organisations before and after, one lane a change: squares for units, ribbons between them. */
export const ChangeLanes = (props: ChangeLanesProps) => {
  const { title, width, sheet, strip, basisOf, strong } = props;
  const { height, note } = sheet;
  const id = useId();
  return (
    <svg
      className={styles['sheet']}
      role="img"
      aria-label={title}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={sheet.font}
    >
      <LaneDefs id={id} />
      <HatchPattern id={`${id}-hatch`} />
      {strip && <Strip {...strip} width={width} />}
      {sheet.headings.map(({ text, x0, x1, y }) => (
        <g key={`${x0} ${y}`} className={styles['heading']}>
          <text x={round(x0)} y={round(y)} fontSize={note}>
            {text}
          </text>
          <line x1={round(x0)} x2={round(x1)} y1={round(y + 5)} y2={round(y + 5)} />
        </g>
      ))}
      {sheet.lanes.map((lane) => (
        <g
          key={lane.key}
          className={styles['lane']}
          data-basis={basisOf(lane.key)}
          data-emphasis={strong.length === 0 ? 'none' : strong.includes(lane.key) ? 'strong' : 'dimmed'}
        >
          <Lane lane={lane} id={id} note={note} hatched={basisOf(lane.key) === 'illustrative'} />
        </g>
      ))}
    </svg>
  );
};

const round = (value: number): number => Math.round(value * 10) / 10;

interface StripProps {
  readonly text: string;
  readonly note?: string;
  /** CSS pixels. */
  readonly font: number;
}

const Strip = ({ text, note, font, width }: StripProps & { readonly width: number }) => (
  <g className={styles['strip']} fontSize={font}>
    <text x={0} y={font + 1}>
      {text}
    </text>
    {note !== undefined && (
      <text x={width} y={font + 1} textAnchor="end" data-role="note">
        {note}
      </text>
    )}
  </g>
);

interface LaneProps {
  readonly lane: PlacedLane;
  /** The size of what is printed small, CSS pixels. */
  readonly note: number;
  readonly id: string;
  readonly hatched: boolean;
}

const Lane = ({ lane, note, id, hatched }: LaneProps) => (
  <>
    {lane.ribbons.map((ribbon) => (
      <Ribbon key={`${ribbon.a0} ${ribbon.b0}`} {...{ ribbon, id, hatched }} />
    ))}
    {lane.border && (
      <line
        className={styles['border']}
        x1={round(lane.border.x)}
        x2={round(lane.border.x)}
        y1={round(lane.border.y0)}
        y2={round(lane.border.y1)}
      />
    )}
    {lane.act && (
      <text className={styles['act']} x={round(lane.act.x)} y={round(lane.act.y)} dy="0.35em" fontSize={note}>
        {lane.act.text}
      </text>
    )}
    {(['before', 'after'] as const).map((side) => (
      <g key={side} data-side={side}>
        {lane[side].map((body) => (
          <BodyMark key={body.box.y0} body={body} side={side} note={note} id={id} />
        ))}
      </g>
    ))}
  </>
);

type RibbonProps = Pick<LaneProps, 'id' | 'hatched'> & { readonly ribbon: LaneRibbon };

const Ribbon = ({ ribbon, id, hatched }: RibbonProps) => {
  const { x0, x1, a0, a1, b0, b1, openFrom, openTo } = ribbon;
  const half = round((x0 + x1) / 2);
  const curve = (a: number, b: number) => `C${half},${round(a)} ${half},${round(b)}`;
  const top = `M${round(x0)},${round(a0)}${curve(a0, b0)} ${round(x1)},${round(b0)}`;
  const bottom = `${round(x1)},${round(b1)}${curve(b1, a1)} ${round(x0)},${round(a1)}`;
  const paint = openFrom ? (openTo ? 'both' : 'from') : openTo ? 'to' : 'none';
  return (
    <>
      <path d={`${top}L${bottom}Z`} fill={`url(#${id}-open-${paint})`} />
      {hatched && <path d={`${top}L${bottom}Z`} fill={`url(#${id}-hatch)`} />}
      {paint === 'none' && <path className={styles['edge']} d={`${top}M${bottom}`} />}
    </>
  );
};

const rectOf = ({ x0, y0, x1, y1 }: Box) => ({
  x: round(x0),
  y: round(y0),
  width: round(x1 - x0),
  height: round(y1 - y0),
});

/** One element draws all squares of a body: a reorganisation has hundreds of them. */
const outlineOf = ({ x0, y0, x1, y1 }: Box): string =>
  `M${round(x0)} ${round(y0)}H${round(x1)}V${round(y1)}H${round(x0)}Z`;

interface MarkProps {
  readonly body: PlacedBody;
  readonly side: 'before' | 'after';
  readonly id: string;
}

const BodyMark = ({ note, ...of }: MarkProps & Pick<LaneProps, 'note'>) => (
  <>
    <Mark {...of} />
    {of.body.lines.map(({ text, value, x, y }) => (
      <text key={y} x={round(x)} y={round(y)} dy="0.35em" textAnchor={of.body.anchor}>
        {text}
        {value !== undefined && (
          <tspan data-role="value" dx={text === '' ? 0 : 6} fontSize={note}>
            {value}
          </tspan>
        )}
      </text>
    ))}
  </>
);

/** Squares where units are counted, a ring for a beginning, a fading mark where the number is not known. */
const Mark = ({ body, side, id }: MarkProps) => {
  const { box, bricks, stands, count } = body;
  if (stands === 'nowhere') {
    const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
    return (
      <circle className={styles['ring']} cx={round(x)} cy={round(y)} r={round((box.x1 - box.x0) / 2 - 1)} />
    );
  }
  if (count === undefined) return <rect {...rectOf(box)} fill={`url(#${id}-fade-${side})`} />;
  return (
    <path className={styles['bricks']} d={(bricks.length === 0 ? [box] : bricks).map(outlineOf).join('')} />
  );
};
