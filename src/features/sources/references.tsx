import { createContext, use, type ReactNode } from 'react';
import { encodeRoute } from '../../state/route';
import { sourcesAddress } from '../../state/sources-view';
import { openingView } from '../../state/view';
import type { FigureUse } from '../../pictures/figure-uses';
import styles from './facts-table.module.css';

const DatasetContext = createContext(openingView.dataset);

/** References below lead to the data set shown. */
export const ReferenceProvider = ({ dataset, children }: { dataset: string; children: ReactNode }) => (
  <DatasetContext value={dataset}>{children}</DatasetContext>
);

/** Leads to a row or section of this page. */
export const Reference = ({ to, children }: { to: string; children?: ReactNode }) => {
  const dataset = use(DatasetContext);
  return (
    <a className={styles.reference} href={`#${sourcesAddress({ dataset, search: '', at: to })}`}>
      {children ?? to}
    </a>
  );
};

/** Several figures by their ids. */
export const References = ({ ids }: { ids: readonly string[] }) => (
  <span className={styles.references}>
    {ids.map((id) => (
      <Reference key={id} to={id} />
    ))}
  </span>
);

/** Leads to a picture of Explore, with what shows the figure pinned. */
export const PictureLink = ({ use: { picture, pin }, name }: { use: FigureUse; name: string }) => {
  const dataset = use(DatasetContext);
  const view = { ...openingView, dataset, picture, pinned: pin === undefined ? [] : [pin] };
  return (
    <a className={styles.picture} href={`#${encodeRoute({ page: 'explore', view })}`}>
      {name}
    </a>
  );
};
