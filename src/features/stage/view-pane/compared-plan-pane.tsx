import { useMemo } from 'react';
import { useApiClient } from '../../../api/api-context';
import { comparePlans } from '../../../domain/plan-effects/compare-plans';
import type { Plan } from '../../../domain/plan/plan';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import type { Planned } from '../../../domain/plan-effects/comparison';
import { differenceGraph } from '../../../domain/plan-effects/difference-graph';
import { labWords } from '../../../i18n/lab-words';
import { compareWords } from '../../../i18n/effects-compare-words';
import { paneWords } from '../../../i18n/pane-words';
import { useSpeech } from '../../../i18n/language-context';
import { CompareMultiples } from '../../../pictures/plan/compare-multiples';
import { compareSentenceText } from '../../../pictures/plan/compare-texts';
import { derivePlan } from '../../../pictures/plan/derive-plan';
import { DifferenceChart } from '../../../pictures/plan/difference-chart';
import { DifferenceKey } from '../../../pictures/plan/difference-key';
import { unitNames } from '../../../pictures/plan/unit-names';
import { useComparedPlans } from '../../../pictures/plan/use-compared-plans';
import { joinNotes } from '../../../pictures/said';
import { baselineId, templateOf } from '../../../state/lab-view';
import { PlanFlowPane } from './plan-flow-pane';
import type { PlanPart } from './plan-part';

interface ComparedPlanPaneProps extends PlanPart {
  readonly others: readonly string[];
}

/** What a plan changes of one other; more stand side by side. Without any it shows its own flows. */
export const ComparedPlanPane = ({ others: chosen, ...part }: ComparedPlanPaneProps) => {
  const { ground, plan } = part;
  const client = useApiClient();
  const own = usePlanned(ground, plan);
  const { deletedPlan } = paneWords[useSpeech().language];
  const { others, waiting, gone } = useComparedPlans({
    client,
    ground,
    chosen,
    own: plan,
    baseline: baselineId,
  });
  if (waiting || gone)
    return part.show({
      ...{ picture: 'plan', said: undefined, legend: null, draw: undefined, empty: false, source: undefined },
      asking: waiting ? { ...part.asking, waiting } : part.asking,
      ...(gone && { gone: deletedPlan }),
    });
  const [first] = others;
  if (!own || !first) return <PlanFlowPane {...part} />;
  if (others.length === 1) return <DifferencePane {...part} was={first} is={own} />;
  return part.show({
    ...{ picture: 'plan-multiples', empty: false, asking: part.asking, source: own },
    said: undefined,
    legend: null,
    draw: () => <CompareMultiples ground={ground} plans={[own, ...others]} />,
  });
};

/** A plan with what it comes to; undefined where it cannot be met. */
const usePlanned = (ground: PlanGround, plan: Plan) =>
  useMemo((): Planned | undefined => {
    const { allocated } = derivePlan(ground, plan);
    return allocated.ok ? { plan, allocation: allocated.value } : undefined;
  }, [ground, plan]);

const DifferencePane = ({
  ground,
  was,
  is,
  basis,
  view,
  asking,
  show,
}: PlanPart & { was: Planned; is: Planned }) => {
  const speech = useSpeech();
  const { language, messages } = speech;
  const words = compareWords[language];
  const names = unitNames(ground, language);
  const comparison = useMemo(() => comparePlans(ground, was, is), [ground, was, is]);
  const graph = useMemo(() => differenceGraph(ground, was, is, 'pool'), [ground, was, is]);
  const title = words.title({ was: was.plan.name, is: is.plan.name });
  const { perThousand, posts } = messages.sentence;
  const counted = is.plan.size.total === undefined ? perThousand : posts;
  const template = basis === 'scenario' ? undefined : templateOf(view.plan);
  const rule = template ? [labWords[language].create.templates[template].help.replace(/[。.]$/u, '')] : [];
  const statement = compareSentenceText(comparison, speech);
  return show({
    ...{ picture: 'plan-difference', empty: false, asking, source: graph },
    said: {
      statement,
      note: joinNotes([
        ground.dataset.title[language],
        title,
        counted,
        ...rule,
        messages.basisMeaning[basis],
      ]),
    },
    legend: <DifferenceKey name={is.plan.name} />,
    draw: (width, height) => (
      <DifferenceChart {...{ graph, names, width, height }} title={`${title}：${statement}`} />
    ),
  });
};
