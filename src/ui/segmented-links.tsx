import styles from './segmented-links.module.css';

export interface Segment {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

interface SegmentedLinksProps {
  readonly label: string;
  readonly segments: readonly Segment[];
  readonly current: string;
}

/** A row of addresses of which one is shown. */
export const SegmentedLinks = ({ label, segments, current }: SegmentedLinksProps) => (
  <nav aria-label={label} className={styles.row}>
    {segments.map((s) => (
      <a
        key={s.id}
        href={s.href}
        className={styles.segment}
        aria-current={s.id === current ? 'true' : undefined}
      >
        {s.label}
      </a>
    ))}
  </nav>
);
