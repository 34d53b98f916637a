import { memo, type ReactNode } from 'react';
import { useIsEmbedded } from '../../api/api-context';
import type { PlanAct, PlanDocument } from '../../domain/plan/plan-log';
import type { Replayed } from '../../domain/plan/replay-log';
import type { PlanProblem } from '../../domain/plan/plan-problem';
import { labWords } from '../../i18n/lab-words';
import { useSpeech } from '../../i18n/language-context';
import { LeverActsContext, LeverStateContext } from '../../levers/lever-desk';
import { BalanceLine } from '../../pictures/plan/balance-line';
import { planEffects } from '../../pictures/plan/plan-effects';
import { planFindings } from '../../pictures/plan/plan-findings';
import { sayProblem } from '../../pictures/plan/say-problem';
import { baselineId, templateOf, type LabView } from '../../state/lab-view';
import { BackupReminder } from './backup-reminder';
import { LabEffects } from './lab-effects';
import { LabLevers } from './lab-levers';
import type { GoLab } from './go-lab';
import styles from './lab-page.module.css';
import { LabPanelPlace } from './lab-panel';
import { PanelNav } from './panel-nav';
import { RemovedPlan } from './removed-plan';
import { SaveLine } from './save-line';
import { PlanTabs } from './tabs/plan-tabs';
import { LabTools } from './tabs/lab-tools';
import { useArrivalAtLeaf } from './use-arrival-at-leaf';
import type { LabDesk } from './use-lab-desk';

export interface LabFrameProps {
  readonly desk: LabDesk;
  readonly view: LabView;
  readonly go: GoLab;
  /** Absent for the baseline. */
  readonly document?: PlanDocument;
  readonly replayed?: Replayed;
  readonly onActed?: (act: PlanAct) => void;
  /** Why nothing can be changed, and what can be done about it. */
  readonly note?: ReactNode;
}

/** The page of a plan: decisions, what they come to, what they do. */
export const LabFrame = memo((props: LabFrameProps) => {
  const { desk, view, go, document, replayed, onActed, note } = props;
  const { acts, state, derived } = desk;
  const words = labWords[useSpeech().language];
  const embedded = useIsEmbedded();
  const { ground } = state;
  const findings = planFindings({ ground, derived });
  useArrivalAtLeaf(view.at);
  return (
    <LeverActsContext value={acts}>
      <LeverStateContext value={state}>
        <div className={styles.lab} data-page-ready="lab" data-panel={view.panel}>
          <h1 className="visually-hidden">{words.statement(derived.plan.name)}</h1>
          <section className={styles.levers} aria-label={words.levers}>
            <LabLevers />
          </section>
          <div className={styles.middle}>
            <div className={styles.head}>
              <PlanTabs
                ground={ground}
                view={view}
                go={go}
                name={view.plan === baselineId ? undefined : derived.plan.name}
              />
              {replayed && onActed && (
                <LabTools document={document} replayed={replayed} ground={ground} onActed={onActed} />
              )}
            </div>
            <div className={styles.balance}>
              <Balance desk={desk} isTemplate={templateOf(view.plan) !== undefined} />
            </div>
            {document && <SaveLine document={document} />}
            {document && embedded && <BackupReminder document={document} />}
            <RemovedPlan view={view} go={go} />
            {note !== undefined && <div className={styles.notice}>{note}</div>}
            <PanelNav view={view} />
            <Stopped desk={desk} />
            <LabPanelPlace
              {...{ desk, view, go, findings }}
              {...(document && { document })}
              {...(replayed && { replayed })}
            />
          </div>
          <aside className={styles.effects}>
            <LabEffects
              {...{ desk, view, go, findings }}
              {...(replayed && document && { replayed, document })}
            />
          </aside>
        </div>
      </LeverStateContext>
    </LeverActsContext>
  );
});
LabFrame.displayName = 'LabFrame';

interface BalanceProps {
  readonly desk: LabDesk;
  /** Nothing can be entered in a template. */
  readonly isTemplate: boolean;
}

const missing: ReadonlySet<PlanProblem['code']> = new Set([
  'opening-missing',
  'residents-missing',
  'indicator-missing',
]);

/** The line that is always there; where nothing follows from the plan, why. */
const Balance = ({ desk: { state, derived }, isTemplate }: BalanceProps): ReactNode => {
  const speech = useSpeech();
  const { ground } = state;
  const { plan, allocated } = derived;
  const effects = allocated.ok ? planEffects({ ground, plan, allocation: allocated.value }) : undefined;
  if (!allocated.ok || !effects) {
    const problems = allocated.ok ? [] : allocated.problems;
    return (
      <p role="alert" className={styles.wrong}>
        {labWords[speech.language].picture.noneYet}
        {speech.format.clauses(problems.map((problem) => sayProblem(problem, ground, speech)))}
        {isTemplate &&
          problems.some(({ code }) => missing.has(code)) &&
          labWords[speech.language].templateLacks}
      </p>
    );
  }
  const perThousand = ground.dataset.displayUnit === 'per-thousand' && plan.size.total === undefined;
  return <BalanceLine allocation={allocated.value} effects={effects} perThousand={perThousand} />;
};

/** Which rule stopped the last gesture, or why the last act was not taken. */
const Stopped = ({ desk: { stopped, refused, state } }: { desk: LabDesk }) => {
  const speech = useSpeech();
  const words = labWords[speech.language];
  const said =
    refused !== undefined
      ? words.save.refusals[refused]
      : stopped && words.stopped(sayProblem(stopped, state.ground, speech));
  return (
    <p role="status" className={styles.stopped}>
      {said !== undefined && <span>{said}</span>}
    </p>
  );
};
