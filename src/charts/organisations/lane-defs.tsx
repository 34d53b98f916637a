import styles from './change-lanes.module.css';

/** Opacities along a ribbon: an end that says nothing fades out. */
const fades = {
  none: [0.55, 0.55, 0.5],
  from: [0.2, 0.36, 0.5],
  to: [0.55, 0.4, 0.22],
  both: [0.2, 0.4, 0.22],
} as const;

/** The paints lanes refer to, by the id they share. */
export const LaneDefs = ({ id }: { readonly id: string }) => (
  <defs>
    {Object.entries(fades).map(([open, [start, middle, end]]) => (
      <linearGradient key={open} id={`${id}-open-${open}`}>
        <stop offset="0" className={styles['beforeStop']} stopOpacity={start} />
        <stop offset="0.5" className={styles['middleStop']} stopOpacity={middle} />
        <stop offset="1" className={styles['afterStop']} stopOpacity={end} />
      </linearGradient>
    ))}
    <linearGradient id={`${id}-fade-before`}>
      <stop offset="0" className={styles['beforeStop']} stopOpacity={0} />
      <stop offset="1" className={styles['beforeStop']} stopOpacity={0.2} />
    </linearGradient>
    <linearGradient id={`${id}-fade-after`}>
      <stop offset="0" className={styles['afterStop']} stopOpacity={0.22} />
      <stop offset="1" className={styles['afterStop']} stopOpacity={0} />
    </linearGradient>
  </defs>
);
