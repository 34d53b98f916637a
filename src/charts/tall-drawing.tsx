import type { ReactNode } from 'react';
import { useExactDrawing } from './drawing-context';
import edges from '../ui/scroll-edges.module.css';
import styles from './tall-drawing.module.css';

/** The place of a drawing that may be higher than it: it scrolls on screen, and stands whole in a file or on paper. */
export const TallDrawing = ({ children }: { readonly children: ReactNode }) => (
  <div className={`${edges['down']} ${styles['place']}`} data-exact={useExactDrawing() || undefined}>
    <div className={styles['sheet']}>{children}</div>
  </div>
);
