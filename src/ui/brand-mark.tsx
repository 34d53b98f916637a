import styles from './brand-mark.module.css';

/** The mark: one stream from above parts into three below. */
export const BrandMark = () => (
  <svg className={styles.mark} viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
    <path className={styles.upper} d="M5 5.5h22M16 6v8" />
    <path className={styles.middle} d="M16 13v5" />
    <path className={styles.lower} d="M16 17v9.5M16 17c-1 4-8.5 3.5-9 9.5M16 17c1 4 8.5 3.5 9 9.5" />
  </svg>
);
