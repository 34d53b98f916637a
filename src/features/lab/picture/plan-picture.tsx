import { memo, useRef, useState } from 'react';
import type { Basis } from '../../../domain/basis';
import type { UnitId } from '../../../domain/ledger/unit';
import { cutLevels, type CutLevel } from '../../../domain/plan/plan';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import { labWords } from '../../../i18n/lab-words';
import { useSpeech } from '../../../i18n/language-context';
import type { ItemRef } from '../../../layouts/flow/item';
import { recalling } from '../../../layouts/recall';
import { recallSaid } from '../../../layouts/recall-said';
import { FlowFigure } from '../../../pictures/flow/flow-figure';
import { FlowNumbers } from '../../../pictures/flow/flow-numbers';
import { unitsYearsDistricts } from '../../../pictures/flow/units-years-districts';
import { plansRecalled, type DerivedPlan } from '../../../pictures/plan/derive-plan';
import { drawnLevels, foldedUnits, planGraph, shownLevel } from '../../../pictures/plan/plan-graph';
import { usePlanFlowView } from '../../../pictures/plan/use-plan-flow-view';
import type { LabView } from '../../../state/lab-view';
import { encodeRoute } from '../../../state/route';
import { SegmentedLinks } from '../../../ui/segmented-links';
import { useSize } from '../../../ui/use-size';
import type { LabDesk } from '../use-lab-desk';
import styles from './plan-picture.module.css';
import { usePlanPull } from './use-plan-pull';

interface Drawn {
  readonly ground: PlanGround;
  readonly derived: DerivedPlan;
  readonly basis: Basis;
  readonly level: CutLevel;
  readonly folded: ReadonlySet<UnitId>;
}

/** The same one for plans whose flows are the same, as where a unit is locked where it stands: nothing is then drawn anew. */
const graphOf = recalling(({ ground, derived, basis, level, folded }: Drawn) => {
  const graph = planGraph(ground, derived, basis, level, folded);
  return graph && recallSaid(ground, JSON.stringify(graph), plansRecalled, () => graph);
}, plansRecalled);

/** Below this the picture gives way to the table, which reads at any width. */
const narrowest = 300;

interface PlanPictureProps {
  readonly desk: LabDesk;
  readonly view: LabView;
  /** What the numbers shown stand on. */
  readonly basis: Basis;
}

/** The flows of a plan: units → years → districts, to be pulled at where the plan may be changed. */
export const PlanPicture = memo(({ desk, view: asked, basis }: PlanPictureProps) => {
  const { language } = useSpeech();
  const words = labWords[language].picture;
  const { state, derived } = desk;
  const { ground } = state;
  const level = shownLevel(ground, derived, asked.upper);
  const folded = useFolded(ground, derived);
  const graph = graphOf({ ground, derived, basis, level, folded });
  const [last, setLast] = useState(graph);
  if (graph && graph !== last) setLast(graph);
  const shown = graph ?? last;
  const bySystem = level !== derived.plan.cut.level;
  const hint = bySystem ? 'bySystem' : folded.size > 0 ? 'folded' : 'plain';
  const place = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(place);
  const [pinned, setPinned] = useState<readonly ItemRef[]>([]);
  const pull = usePlanPull(desk, shown);
  const view = usePlanFlowView(derived.plan.dataset, level);
  const picture = { graph: shown, picture: unitsYearsDistricts, view, pinned, onPin: setPinned };
  return (
    <section className={styles.picture} aria-label={words.title} data-picture="plan">
      {!graph && shown && <p className={styles.stale}>{words.none}</p>}
      <div ref={place} className={styles.place}>
        {shown && width >= narrowest && (
          <FlowFigure
            {...picture}
            graph={shown}
            width={width}
            height={height}
            pull={state.readOnly || !graph ? undefined : pull}
            pullHelp={state.readOnly ? undefined : helpRows(words.help)}
          />
        )}
        {shown && width > 0 && width < narrowest && <FlowNumbers {...picture} graph={shown} />}
      </div>
      <div className={styles.foot}>
        {!state.readOnly && <p className={styles.hint}>{words.hints[hint]}</p>}
        {drawnLevels(ground, derived.plan).length > 1 && (
          <SegmentedLinks
            label={words.drawnBy}
            current={level}
            segments={cutLevels.map((id) => ({
              ...{ id, label: words.levels[id] },
              href: `#${encodeRoute({ page: 'lab', view: { ...asked, upper: id } })}`,
            }))}
          />
        )}
      </div>
    </section>
  );
});
PlanPicture.displayName = 'PlanPicture';

/** What is drawn as one when the plan is opened stays so: it is what is pulled at. */
const useFolded = (ground: PlanGround, derived: DerivedPlan) => {
  const { cut } = derived.units;
  const [kept, setKept] = useState(() => ({ of: idsOf(cut), units: foldedUnits(ground, derived) }));
  const of = idsOf(cut);
  if (of === kept.of || !derived.allocated.ok) return kept.units;
  const units = foldedUnits(ground, derived);
  setKept({ of, units });
  return units;
};

const idsOf = (units: DerivedPlan['units']['cut']): string => units.map(({ id }) => id).join();

const kept = new WeakMap<readonly string[][], readonly (readonly [string, string])[]>();
const helpRows = (rows: readonly string[][]): readonly (readonly [string, string])[] => {
  const made = kept.get(rows) ?? rows.map(([keys = '', text = '']) => [keys, text] as const);
  kept.set(rows, made);
  return made;
};
