import type { ReactNode } from 'react';
import styles from './sources-page.module.css';
import { anchorOf } from './use-arrival';

interface SourcesSectionProps {
  /** What addresses call it: `figures`. */
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A part of the page an address can go to. */
export const SourcesSection = ({ id, title, note, children }: SourcesSectionProps) => (
  <section className={styles.section} aria-labelledby={anchorOf(id)}>
    <h2 id={anchorOf(id)} tabIndex={-1}>
      {title}
    </h2>
    {note !== undefined && <p className={styles.note}>{note}</p>}
    {children}
  </section>
);
