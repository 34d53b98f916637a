import { useMemo } from 'react';
import { labWords } from '../../../i18n/lab-words';
import { paneWords } from '../../../i18n/pane-words';
import { useSpeech } from '../../../i18n/language-context';
import type { ItemRef } from '../../../layouts/flow/item';
import { FlowFigure } from '../../../pictures/flow/flow-figure';
import { FlowLegend } from '../../../pictures/flow/flow-legend';
import { unitsYearsDistricts } from '../../../pictures/flow/units-years-districts';
import { itemsOfPins, pinsOfItems } from '../../../pictures/pinned-items';
import { derivePlan } from '../../../pictures/plan/derive-plan';
import { planGraph, shownLevel } from '../../../pictures/plan/plan-graph';
import { sayProblem } from '../../../pictures/plan/say-problem';
import { usePlanFlowView } from '../../../pictures/plan/use-plan-flow-view';
import { joinNotes } from '../../../pictures/said';
import type { PlanPart } from './plan-part';

/** The flows of a plan: units → years → districts. */
export const PlanFlowPane = (part: PlanPart) => {
  const { ground, plan, view: asked, basis, asking, pinned, onPin, show } = part;
  const speech = useSpeech();
  const { language, messages, format } = speech;
  const words = labWords[language];
  const derived = useMemo(() => derivePlan(ground, plan), [ground, plan]);
  const level = shownLevel(ground, derived, asked.upper);
  const graph = useMemo(() => planGraph(ground, derived, basis, level), [ground, derived, basis, level]);
  const view = usePlanFlowView(plan.dataset, level);
  const items = useMemo(() => (graph ? itemsOfPins(graph, pinned) : []), [graph, pinned]);
  const content = { picture: 'plan', asking, source: graph };
  if (!graph || graph.links.length === 0) {
    const none = { ...content, said: undefined, legend: null, draw: undefined };
    if (derived.allocated.ok) return show({ ...none, empty: true });
    const why = derived.allocated.problems.map((problem) => sayProblem(problem, ground, speech));
    return show({ ...none, empty: false, problem: words.picture.noneYet + format.clauses(why) });
  }
  const picture = unitsYearsDistricts;
  const { perThousand, posts } = messages.sentence;
  return show({
    ...content,
    said: {
      statement: paneWords[language].planSays({
        plan: words.statement(plan.name),
        said: picture.sentence(graph, view, speech),
      }),
      note: joinNotes([
        ground.dataset.title[language],
        graph.displayUnit === 'per-thousand' ? perThousand : posts,
        ...(graph.assumptions.length > 0
          ? graph.assumptions.map((text) => text[language])
          : [messages.basisMeaning[basis]]),
      ]),
    },
    legend: <FlowLegend graph={graph} />,
    draw: (width, height) => (
      <FlowFigure
        {...{ graph, picture, view, width, height }}
        pinned={items}
        onPin={(chosen: readonly ItemRef[]) => onPin(pinsOfItems(graph, pinned, chosen))}
      />
    ),
    empty: false,
  });
};
