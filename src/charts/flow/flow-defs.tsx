import type { Orientation, PlacedFlow } from '../../layouts/flow/placed-flow';
import styles from './flow-diagram.module.css';
import { hatch } from './hatch';
import { wholeExtent } from './ribbon-set';

/** The paints an SVG diagram refers to, by the id they share. */
export const FlowDefs = ({ id, placed }: { readonly id: string; readonly placed: PlacedFlow }) => {
  const [from, to] = wholeExtent(placed).depth;
  return (
    <defs>
      <linearGradient
        id={`${id}-flow`}
        gradientUnits="userSpaceOnUse"
        {...ends(placed.orientation, from, to)}
      >
        <stop offset="0" className={styles['upperStop']} />
        <stop offset="0.5" className={styles['midStop']} />
        <stop offset="1" className={styles['lowerStop']} />
      </linearGradient>
      <pattern id={`${id}-hatch`} width={hatch.period} height={hatch.period} patternUnits="userSpaceOnUse">
        <path
          className={styles['stripe']}
          strokeWidth={hatch.width}
          d={`M-1,1L1,-1M0,${hatch.period}L${hatch.period},0M${hatch.period - 1},${hatch.period + 1}L${hatch.period + 1},${hatch.period - 1}`}
        />
      </pattern>
    </defs>
  );
};

const ends = (orientation: Orientation, from: number, to: number) =>
  orientation === 'down' ? { x1: 0, x2: 0, y1: from, y2: to } : { x1: from, x2: to, y1: 0, y2: 0 };
