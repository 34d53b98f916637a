import { useMemo } from 'react';
import { startPlan } from '../../domain/plan/start-plan';
import { labWords } from '../../i18n/lab-words';
import { useSpeech } from '../../i18n/language-context';
import { openingLab } from '../../state/lab-view';
import { LabFrame } from './lab-frame';
import type { RoomProps } from './room-props';
import { hasPanel } from './panel-nav';
import { baselineName } from '../../pictures/plan/baseline-name';
import { useLabDesk } from './use-lab-desk';

/** The baseline: what the data says, in the form of a plan that nobody edits. */
export const BaselineRoom = ({ ground, view: asked, go }: RoomProps) => {
  const view = hasPanel(asked.plan, asked.panel) ? asked : { ...asked, panel: openingLab.panel };
  const words = labWords[useSpeech().language];
  const name = baselineName(ground, words);
  const plan = useMemo(() => startPlan(ground, 'baseline', name), [ground, name]);
  const desk = useLabDesk({
    ground,
    plan,
    readOnly: true,
    open: (panel) => go({ ...view, panel }),
    onActed: () => undefined,
  });
  const { period } = ground.ledger;
  const note = plan.mode === 'redo' ? words.baselineNote.redo : words.baselineNote.next(period);
  return <LabFrame desk={desk} view={view} go={go} note={note} />;
};
