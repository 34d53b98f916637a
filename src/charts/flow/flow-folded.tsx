import styles from './flow-folded.module.css';

/** The names that have no room in the picture, below it. */
export const FlowFolded = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length > 0 && (
    <p className={styles['folded']}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
