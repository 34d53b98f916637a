import { memo } from 'react';
import { labWords } from '../../i18n/lab-words';
import { useSpeech } from '../../i18n/language-context';
import { baselineId, isKept, labPanels, type LabPanel, type LabView } from '../../state/lab-view';
import { encodeRoute } from '../../state/route';
import styles from './lab-page.module.css';

/** The baseline has no history, and nothing to compare it with but itself. */
const ofPlansOnly: readonly LabPanel[] = ['compare', 'history'];

/** Whether a panel can stand in the middle of a plan; of what a template makes or a link carries only without a history. */
export const hasPanel = (plan: string, panel: LabPanel): boolean =>
  isKept(plan) || !ofPlansOnly.includes(panel) || (plan !== baselineId && panel === 'compare');

/** What can stand in the middle. */
export const PanelNav = memo(({ view }: { view: LabView }) => {
  const { panels } = labWords[useSpeech().language];
  const shown = labPanels.filter((panel) => hasPanel(view.plan, panel));
  const { at: _left, ...rest } = view;
  return (
    <nav aria-label={panels.label} className={styles.panels}>
      {shown.map((panel) => (
        <a
          key={panel}
          href={`#${encodeRoute({ page: 'lab', view: { ...rest, panel } })}`}
          aria-current={panel === view.panel ? 'true' : undefined}
        >
          {panels.names[panel]}
        </a>
      ))}
    </nav>
  );
});
PanelNav.displayName = 'PanelNav';
