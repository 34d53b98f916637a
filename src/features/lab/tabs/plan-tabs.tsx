import { useQuery } from '@tanstack/react-query';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import { useApiClient } from '../../../api/api-context';
import { plansQuery } from '../../../api/queries-plans';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import { labWords } from '../../../i18n/lab-words';
import type { Language } from '../../../i18n/language';
import { planLinkWords } from '../../../i18n/plan-link-words';
import { useSpeech } from '../../../i18n/language-context';
import { baselineId, isKept, linkedId, type LabView } from '../../../state/lab-view';
import { encodeRoute } from '../../../state/route';
import { NewPlanDialog } from '../dialogs/new-plan-dialog';
import type { GoLab } from '../go-lab';
import { baselineName } from '../../../pictures/plan/baseline-name';
import { DeletedPlans } from './deleted-plans';
import { PlanMenu } from './plan-menu';
import styles from './plan-tabs.module.css';

export interface PlanTabsProps {
  readonly ground: PlanGround;
  readonly view: LabView;
  readonly go: GoLab;
  /** The name of the plan that is open, which the list may not know yet. */
  readonly name: string | undefined;
}

/** The plans of a data set like sheets: the baseline first, then each plan, then a new one. */
export const PlanTabs = memo(({ ground, view, go, name }: PlanTabsProps) => {
  const { language } = useSpeech();
  const words = labWords[language];
  const { data } = useQuery(plansQuery(useApiClient(), ground.dataset.id));
  const [making, setMaking] = useState(false);
  const plans = data?.items ?? [];
  const standing = plans.filter(({ id, deleted }) => deleted === undefined || id === view.plan);
  const gone = plans.filter(({ id, deleted }) => deleted !== undefined && id !== view.plan);
  const known = standing.some(({ id }) => id === view.plan) || view.plan === baselineId;
  const tabs = [
    { id: baselineId, name: baselineName(ground, words) },
    ...standing.map((plan) => (plan.id === view.plan && name !== undefined ? { ...plan, name } : plan)),
    ...(known ? [] : [{ id: view.plan, name: ofUnlisted(view.plan, name ?? '…', language) }]),
  ];
  const strip = useCurrentInSight(`${view.plan} ${name} ${tabs.length}`);
  return (
    <div className={styles.bar}>
      <nav ref={strip} aria-label={words.tabs.label} className={styles.tabs}>
        {tabs.map((tab) => (
          <span key={tab.id} className={styles.tab} data-current={tab.id === view.plan || undefined}>
            <a
              href={`#${encodeRoute({ page: 'lab', view: { ...view, plan: tab.id } })}`}
              aria-current={tab.id === view.plan ? 'page' : undefined}
              title={tab.name}
            >
              {tab.name}
            </a>
          </span>
        ))}
      </nav>
      {isKept(view.plan) && name !== undefined && <PlanMenu id={view.plan} name={name} view={view} go={go} />}
      <button
        type="button"
        className={styles.add}
        aria-label={words.tabs.add}
        title={words.tabs.add}
        onClick={() => setMaking(true)}
      >
        +
      </button>
      {gone.length > 0 && <DeletedPlans plans={gone} onRestored={(id) => go({ ...view, plan: id })} />}
      {making && (
        <NewPlanDialog
          ground={ground}
          taken={plans.map((plan) => plan.name)}
          onMade={(id) => {
            setMaking(false);
            go({ ...view, plan: id });
          }}
          onClose={() => setMaking(false)}
        />
      )}
    </div>
  );
});
PlanTabs.displayName = 'PlanTabs';

/** Scrolls the tabs, and nothing else, to the current one where another has become it. */
const useCurrentInSight = (of: string) => {
  const strip = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const tab = strip.current?.querySelector<HTMLElement>('[data-current]');
    if (!strip.current || !tab) return;
    const { offsetLeft: from, offsetWidth: width } = tab;
    const { scrollLeft, clientWidth } = strip.current;
    if (from < scrollLeft || from + width > scrollLeft + clientWidth)
      strip.current.scrollLeft = from - (clientWidth - width) / 2;
  }, [of]);
  return strip;
};

/** A plan the list does not have: new, or carried by its link. */
const ofUnlisted = (id: string, name: string, language: Language): string =>
  id === linkedId ? planLinkWords[language].tab(name) : name;
