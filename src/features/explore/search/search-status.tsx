import type { ReactNode } from 'react';
import styles from './unit-search.module.css';
import { useRested } from './use-rested';

interface SearchStatusProps {
  /** What stands in the field. */
  readonly text: string;
  /** Whether what is found is listed. */
  readonly open: boolean;
  readonly told: string | undefined;
  /** What is said of the answer to the text, once there is one. */
  readonly children: ReactNode;
}

/** What the search says: of a text once typing rests, of an act at once. The field and the list are not drawn again for it. */
export const SearchStatus = ({ text, open, told, children }: SearchStatusProps) => {
  const said = useRested(text) && children;
  return (
    <p role="status" className={said && !open ? styles.none : 'visually-hidden'}>
      {text === '' && told}
      {said}
    </p>
  );
};
