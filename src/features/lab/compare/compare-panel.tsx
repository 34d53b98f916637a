import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiClient } from '../../../api/api-context';
import { plansQuery } from '../../../api/queries-plans';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import { compareChoiceWords } from '../../../i18n/compare-choice-words';
import { labWords } from '../../../i18n/lab-words';
import { useSpeech } from '../../../i18n/language-context';
import { CompareMultiples } from '../../../pictures/plan/compare-multiples';
import { baselineName } from '../../../pictures/plan/baseline-name';
import { ComparePicture } from '../../../pictures/plan/compare-picture';
import { useComparedPlans } from '../../../pictures/plan/use-compared-plans';
import { baselineId, type LabView } from '../../../state/lab-view';
import { useMedia } from '../../../ui/use-media';
import type { PanelProps } from '../panel-props';
import styles from './compare-panel.module.css';
import { DifferenceExport } from './difference-export';

/** Of such a window the picture takes what is left, down to its last label. */
const lowWindow = '(max-height: 820px)';

/** The plan against others: one as a difference picture, more as small multiples on one scale. */
export const ComparePanel = ({ desk, view, go }: PanelProps) => {
  const { language } = useSpeech();
  const words = compareChoiceWords[language];
  const isLow = useMedia(lowWindow);
  const { ground } = desk.state;
  const { plan, allocated } = desk.derived;
  const chosen = useMemo(() => view.compared.filter((id) => id !== view.plan), [view.compared, view.plan]);
  const { others, failed } = useComparedPlans({
    client: useApiClient(),
    ground,
    chosen,
    own: plan,
    baseline: baselineId,
  });
  const own = allocated.ok ? { plan, allocation: allocated.value } : undefined;
  return (
    <div className={styles.compare}>
      <Choices
        ground={ground}
        view={view}
        chosen={chosen}
        onChoose={(compared) => go({ ...view, compared }, 'replace')}
      />
      {failed.length > 0 && <p role="alert">{words.failed(failed.join(', '))}</p>}
      {!own && <p role="status">{words.ownFails}</p>}
      {own && others.length === 0 && chosen.length === 0 && <p>{words.chooseOne}</p>}
      {own && others.length === 1 && others[0] && (
        <ComparePicture
          ground={ground}
          a={others[0]}
          b={own}
          height={isLow ? 372 : 420}
          acts={(drawn) => <DifferenceExport drawn={drawn} data={ground.dataset.title[language]} />}
        />
      )}
      {own && others.length > 1 && <CompareMultiples ground={ground} plans={[own, ...others]} />}
    </div>
  );
};

interface ChoicesProps {
  readonly ground: PlanGround;
  readonly view: LabView;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

const Choices = ({ ground, view, chosen, onChoose }: ChoicesProps) => {
  const { language } = useSpeech();
  const words = compareChoiceWords[language];
  const { data } = useQuery(plansQuery(useApiClient(), ground.dataset.id));
  const plans = [
    { id: baselineId, name: baselineName(ground, labWords[language]) },
    ...(data?.items ?? []).filter(({ id, deleted }) => deleted === undefined && id !== view.plan),
  ];
  return (
    <fieldset className={styles.choices}>
      <legend>{words.with}</legend>
      {plans.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChoose(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          />
          <span className={styles.name} title={name}>
            {name}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
