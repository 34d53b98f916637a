import { Suspense, type ReactNode } from 'react';
import type { Dataset } from '../../domain/figures/dataset';
import type { Figure } from '../../domain/figures/figure';
import type { FlowQuery } from '../../domain/flows/flow-graph';
import type { RefusedParent } from '../../pictures/flow/use-flows';
import type { LinkNote } from '../../state/route';
import { openingView, type ExploreView } from '../../state/view';
import { DatasetChoice } from './dataset-choice';
import styles from './explore-page.module.css';
import { IncompleteNotice, LoadNotice } from './notices/load-notice';
import { LinkNotice, MismatchNotice } from './later-parts';
import { hrefOf, PictureNav } from './picture-nav';
import { TermsScope, useTermsScope } from './heading/termed';
import type { Asking } from '../../pictures/use-picture-data';

interface ExploreFrameProps {
  /** Every text that may hold words of the trade, in reading order. */
  readonly texts: readonly string[];
  /** True once the first picture stands, and what explains words may be fetched. */
  readonly explained: boolean;
  readonly view: ExploreView;
  readonly note: LinkNote | undefined;
  /** The parameters of the address that could not be read. */
  readonly lost: readonly string[] | undefined;
  readonly asking: Asking;
  readonly dataset: Dataset | undefined;
  /** The figures of the data set, as far as they came. */
  readonly given: readonly Figure[];
  /** What the picture asks for by itself, where it has levels to choose. */
  readonly query: Partial<FlowQuery> | undefined;
  /** The units of the address that could not be opened. */
  readonly refused: readonly RefusedParent[];
  readonly heading: ReactNode;
  /** Numbers that stand over the picture. */
  readonly figures?: ReactNode;
  readonly tools: ReactNode;
  readonly legend?: ReactNode;
  readonly picture: ReactNode;
  /** What moves the picture through time; under it. */
  readonly years?: ReactNode;
  readonly panel: ReactNode;
}

/** The same picture of the same data, with nothing else asked. */
const byDefault = ({ picture, dataset }: ExploreView): ExploreView => ({ ...openingView, picture, dataset });

/** Whether the address asks for anything a data set may not have. */
const asksMore = ({ view, refused }: Pick<ExploreFrameProps, 'view' | 'refused'>): boolean =>
  refused.length > 0 || [view.years, view.total, view.upper, view.lower].some((part) => part !== undefined);

/** The order of an Explore page, the same for every picture: which, what it says, what one can do, the picture, its details. */
export const ExploreFrame = (props: ExploreFrameProps) => {
  const { dataset, picture, form, order, orientation } = props.view;
  return (
    <TermsScope value={useTermsScope(props.texts, props.explained)}>
      <div className={styles.page}>
        <div className={styles.top}>
          <PictureNav view={props.view} />
          <DatasetChoice current={dataset} {...{ picture, form, order, orientation }} />
        </div>
        <section className={styles.stage}>
          {props.heading}
          {props.note && (
            <Suspense>
              <LinkNotice note={props.note} lost={props.lost} />
            </Suspense>
          )}
          {props.dataset && asksMore(props) && (
            <Suspense>
              <MismatchNotice
                view={props.view}
                dataset={props.dataset}
                figures={props.given}
                query={props.query}
                refused={props.refused}
              />
            </Suspense>
          )}
          <LoadNotice asking={props.asking} defaults={hrefOf(byDefault(props.view))} />
          {props.asking.incomplete && <IncompleteNotice {...props.asking.incomplete} />}
          {props.figures}
          <div className={styles.tools}>
            <div className={styles.switches}>{props.tools}</div>
            {props.legend}
          </div>
          {props.picture}
          {props.years}
        </section>
        {props.panel}
      </div>
    </TermsScope>
  );
};
