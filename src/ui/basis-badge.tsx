import styles from './basis-badge.module.css';

interface BasisBadgeProps {
  /** `reported`, `derived`, … as the data has it. */
  readonly basis: string;
  readonly label: string;
}

/** Says where a number comes from, in one word, at the number. */
export const BasisBadge = ({ basis, label }: BasisBadgeProps) => (
  <span className={styles.badge} data-basis={basis}>
    {label}
  </span>
);
