import { Suspense, type ReactNode } from 'react';
import { useSpeech } from '../../i18n/language-context';
import { DataSheet } from '../../levers/sheet/data-sheet';
import { YearTable } from '../../levers/years/year-table';
import { shownBasis } from './shown-basis';
import styles from './lab-page.module.css';
import buttons from '../../ui/button.module.css';
import { ErrorBoundary } from '../../ui/error-boundary';
import { HistoryPanel } from './history/history-panel';
import { laterPanel } from './later-panel';
import { PlanPicture } from './picture/plan-picture';
import type { PanelProps } from './panel-props';

const later = {
  compare: laterPanel(async () => (await import('./compare/compare-panel')).ComparePanel),
  goal: laterPanel(async () => (await import('./goal/goal-room')).GoalRoom),
  methods: laterPanel(async () => (await import('./methods-panel')).MethodsPanel),
  transfers: laterPanel(async () => (await import('./transfer/transfers-panel')).TransfersPanel),
};

const forgetFailures = () => Object.values(later).forEach(({ forgetFailure }) => forgetFailure());

/** What stands in the middle of the lab. */
export const LabPanelPlace = (props: PanelProps) => (
  <div className={styles.panel} data-kind={props.view.panel}>
    <ErrorBoundary
      resetKey={`${props.view.plan} ${props.view.panel}`}
      instead={(error, again) => (
        <PanelFailure
          error={error}
          onAgain={() => {
            forgetFailures();
            again();
          }}
        />
      )}
    >
      <Suspense fallback={<PanelWaiting />}>
        <Panel {...props} />
      </Suspense>
    </ErrorBoundary>
  </div>
);

const PanelWaiting = () => <p role="status">{useSpeech().messages.status.loading}</p>;

/** A panel that cannot be drawn; the plan itself, its levers and its saving go on. */
const PanelFailure = ({ error, onAgain }: { error: Error; onAgain: () => void }) => {
  const { status } = useSpeech().messages;
  return (
    <div role="alert">
      <p>
        <b>{status.drawFailed}</b>
      </p>
      <details>
        <summary>{status.details}</summary>
        <pre>{`${error.name}: ${error.message}`}</pre>
      </details>
      <button type="button" className={buttons.quiet} onClick={onAgain}>
        {status.retry}
      </button>
    </div>
  );
};

const Panel = (props: PanelProps): ReactNode => {
  switch (props.view.panel) {
    case 'years':
      return (
        <div className={styles.tables}>
          <YearTable side="cut" />
          <YearTable side="topUp" />
        </div>
      );
    case 'data':
      return (
        <div data-at="entered">
          <DataSheet />
        </div>
      );
    case 'methods':
      return <later.methods.Panel {...props} />;
    case 'goal':
      return <later.goal.Panel {...props} />;
    case 'compare':
      return <later.compare.Panel {...props} />;
    case 'transfers':
      return <later.transfers.Panel {...props} />;
    case 'history':
      return props.document && props.replayed ? (
        <HistoryPanel {...props} document={props.document} replayed={props.replayed} />
      ) : null;
    case 'picture':
      return (
        <PlanPicture
          desk={props.desk}
          view={props.view}
          basis={shownBasis(props.desk.state.ground, props.view)}
        />
      );
  }
};
