import { hatch } from './flow/hatch';
import styles from './hatch-pattern.module.css';

/** Stripes that are laid over what is illustrative. */
export const HatchPattern = ({ id }: { readonly id: string }) => (
  <pattern id={id} width={hatch.period} height={hatch.period} patternUnits="userSpaceOnUse">
    <path
      className={styles['stripe']}
      strokeWidth={hatch.width}
      d={`M-1,1L1,-1M0,${hatch.period}L${hatch.period},0M${hatch.period - 1},${hatch.period + 1}L${hatch.period + 1},${hatch.period - 1}`}
    />
  </pattern>
);
