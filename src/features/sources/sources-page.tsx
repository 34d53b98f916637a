import { useEffect } from 'react';
import { useSpeech } from '../../i18n/language-context';
import { markStartFinished } from '../../state/safe-mode';
import type { SourcesView } from '../../state/sources-view';
import { AmbiguitiesPanel } from './ambiguities-panel';
import { DatasetsPanel } from './datasets-panel';
import { DistrictsSection } from './districts-section';
import { DutiesSection } from './duties-section';
import { FiguresSection } from './figures-section';
import { ReferenceProvider } from './references';
import { ReorganisationsSection } from './reorganisations-section';
import { SelfCheckPanel } from './self-check-panel';
import { SourcesFailure, SourcesWaiting } from './sources-failure';
import { SourcesHeading } from './sources-heading';
import styles from './sources-page.module.css';
import { useArrival } from './use-arrival';
import { useSourcesData, type SourcesData } from './use-sources-data';

interface SourcesPageProps {
  readonly view: SourcesView;
  readonly go: (view: SourcesView, how?: 'push' | 'replace') => void;
}

/** Where every number comes from: value, interval, basis, place, working, and what the source leaves open. */
export const SourcesPage = ({ view, go }: SourcesPageProps) => {
  const { language, messages, format } = useSpeech();
  const data = useSourcesData(view.dataset);
  const complete = isComplete(data);
  const settled = complete || data.error !== undefined;
  useEffect(() => {
    if (settled) markStartFinished();
  }, [settled]);
  useArrival(view.at, complete);
  const { incomplete } = data;
  return (
    <ReferenceProvider dataset={view.dataset}>
      <div className={styles.page} data-page-ready={complete ? 'sources' : undefined}>
        <SourcesHeading figures={data.figures} dataset={data.dataset} />
        <SourcesFailure data={data} />
        {incomplete && (
          <p role="status" className={styles.failure}>
            {messages.status.incomplete({
              shown: format.posts(incomplete.shown),
              all: format.posts(incomplete.all),
            })}
          </p>
        )}
        <SourcesWaiting data={data} />
        <div className={styles.columns}>
          <div className={styles.tables}>
            <Tables data={data} view={view} go={go} />
          </div>
          <aside className={styles.side}>
            <DatasetsPanel
              datasets={data.datasets}
              current={view.dataset}
              description={data.dataset?.description[language]}
            />
            {data.figures && (
              <AmbiguitiesPanel
                dataset={view.dataset}
                figures={data.figures}
                others={[...(data.reorganisations ?? []), ...(data.duties ?? [])]}
              />
            )}
            <SelfCheckPanel dataset={view.dataset} />
          </aside>
        </div>
      </div>
    </ReferenceProvider>
  );
};

const isComplete = ({ figures, reorganisations, duties, indicators, units }: SourcesData): boolean =>
  [figures, reorganisations, duties, indicators, units].every((part) => part !== undefined);

const Tables = ({ data, view, go }: SourcesPageProps & { data: SourcesData }) => {
  const { figures, reorganisations, duties, indicators, tiles, units } = data;
  const usedBy = { reorganisations: reorganisations ?? [], duties: duties ?? [] };
  return (
    <>
      {figures && (
        <FiguresSection
          figures={figures}
          usedBy={usedBy}
          view={view}
          onChange={(next) => go(next, 'replace')}
        />
      )}
      {reorganisations && reorganisations.length > 0 && (
        <ReorganisationsSection reorganisations={reorganisations} at={view.at} />
      )}
      {duties && duties.length > 0 && <DutiesSection duties={duties} at={view.at} />}
      {indicators && indicators.length > 0 && (
        <DistrictsSection indicators={indicators} tiles={tiles} units={units ?? []} at={view.at} />
      )}
    </>
  );
};
