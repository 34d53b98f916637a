import { useMemo } from 'react';
import { startPlan } from '../../domain/plan/start-plan';
import { labWords } from '../../i18n/lab-words';
import { useSpeech } from '../../i18n/language-context';
import { openingLab, templateOf } from '../../state/lab-view';
import { LabFrame } from './lab-frame';
import type { RoomProps } from './room-props';
import { hasPanel } from './panel-nav';
import { templateName } from '../../pictures/plan/baseline-name';
import { useLabDesk } from './use-lab-desk';

/** What a template makes of the data, the baseline first of all, in the form of a plan that nobody edits. */
export const BaselineRoom = ({ ground, view: asked, go }: RoomProps) => {
  const view = hasPanel(asked.plan, asked.panel) ? asked : { ...asked, panel: openingLab.panel };
  const words = labWords[useSpeech().language];
  const template = templateOf(asked.plan) ?? 'baseline';
  const name = templateName(ground, template, words);
  const plan = useMemo(() => startPlan(ground, template, name), [ground, template, name]);
  const desk = useLabDesk({
    ground,
    plan,
    readOnly: true,
    open: (panel) => go({ ...view, panel }),
    onActed: () => undefined,
  });
  const { period } = ground.ledger;
  const baselineNote = plan.mode === 'redo' ? words.baselineNote.redo : words.baselineNote.next(period);
  const note = template === 'baseline' ? baselineNote : words.templateNote;
  return <LabFrame desk={desk} view={view} go={go} note={note} />;
};
