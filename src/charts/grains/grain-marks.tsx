import { memo, useLayoutEffect, useRef } from 'react';
import { wayOf } from '../../layouts/grains/grain-fall';
import type { Grain, GrainGroup, PlacedGrains } from '../../layouts/grains/grains';
import { risenCorners } from '../../layouts/grains/risen-corners';
import type { Point } from '../../layouts/flow/ribbon';
import styles from './grains-drawing.module.css';
import { paintGrains, readGrainInk, type GrainInk, type GrainMoment } from './paint-grains';
import { useInkKey } from '../flow/use-ink-key';

/** The marks as pixels: a thousand of them, moving. */
export const GrainsCanvas = memo(({ placed, progress, lit }: GrainMoment) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const inkKey = useInkKey();
  const read = useRef<{ readonly key: string; readonly ink: GrainInk }>(undefined);
  useLayoutEffect(() => {
    if (!canvas.current) return;
    // Asking for tokens makes the browser work out the style of all that has just changed.
    if (read.current?.key !== inkKey) read.current = { key: inkKey, ink: readGrainInk(canvas.current) };
    paintGrains(canvas.current, { placed, progress, lit }, read.current.ink);
  }, [placed, progress, lit, inkKey]);
  return <canvas ref={canvas} className={styles['canvas']} aria-hidden="true" />;
});
GrainsCanvas.displayName = 'GrainsCanvas';

/** `risen` only where anything did. */
const orderIn = ({ grains }: PlacedGrains): readonly GrainGroup[] => [
  'others',
  'staying',
  'moved',
  ...(grains.some(({ group }) => group === 'risen') ? (['risen'] as const) : []),
];

/** The same marks as shapes, at rest, for a file or paper. */
export const GrainsShapes = ({ placed, lit }: Omit<GrainMoment, 'progress'>) => (
  <>
    {orderIn(placed).map((group) => (
      <g
        key={group}
        className={styles['marks']}
        data-group={group}
        data-emphasis={lit.length === 0 ? 'none' : lit.includes(group) ? 'strong' : 'dimmed'}
      >
        <GroupShapes placed={placed} grains={placed.grains.filter((grain) => grain.group === group)} />
      </g>
    ))}
  </>
);

const GroupShapes = ({ placed, grains }: { placed: PlacedGrains; grains: readonly Grain[] }) => {
  const moved = grains.filter(({ rank }) => rank >= 0);
  return (
    <>
      {moved.map((grain) => (
        <path key={`way ${grain.rank}`} className={styles['way']} d={wayOf(grain)} />
      ))}
      {moved.map(({ from, rank }) => (
        <circle
          key={`ghost ${rank}`}
          className={styles['ghost']}
          cx={from.x}
          cy={from.y}
          r={placed.radius - 0.5}
        />
      ))}
      {grains.map(({ to, group }, i) => (
        <GrainMark key={i} group={group} at={to} radius={placed.radius} />
      ))}
    </>
  );
};

/** One mark where it ends. */
export const GrainMark = ({ group, at, radius }: { group: string; at: Point; radius: number }) =>
  group === 'risen' ? (
    <polygon
      points={risenCorners(at, radius)
        .map(({ x, y }) => `${x},${y}`)
        .join(' ')}
    />
  ) : (
    <circle cx={at.x} cy={at.y} r={radius} />
  );
