import { useQuery } from '@tanstack/react-query';
import { useApiClient } from '../../../api/api-context';
import { ledgerQuery } from '../../../api/queries';
import type { Ledger } from '../../../domain/ledger/ledger';
import { indexLedger } from '../../../domain/ledger/ledger-index';
import { openUnit } from '../../../domain/flows/open-unit';
import type { Dataset } from '../../../domain/figures/dataset';
import { unitId } from '../../../domain/ledger/unit';
import { useSpeech } from '../../../i18n/language-context';
import { changeView, type ExploreView, type ViewChange } from '../../../state/view';
import styles from './level-path.module.css';
import { openedView } from './opened-view';
import { hrefOf } from '../picture-nav';

interface LevelPathProps {
  readonly view: ExploreView;
  readonly dataset: Dataset;
}

/** Where one has drilled to, a step a link: the whole city, then each unit on the way down. */
export const LevelPath = ({ view, dataset }: LevelPathProps) => {
  const client = useApiClient();
  const { levels } = useSpeech().messages.explore;
  const ledger = useQuery(ledgerQuery(client, view.dataset)).data;
  if (!ledger) return null;
  return (
    <nav aria-label={levels.path} className={styles.path}>
      {(['upper', 'lower'] as const).map((side) => (
        <Steps key={side} side={side} view={view} dataset={dataset} ledger={ledger} />
      ))}
    </nav>
  );
};

interface StepsProps extends LevelPathProps {
  readonly side: 'upper' | 'lower';
  readonly ledger: Ledger;
}

const Steps = ({ side, view, dataset, ledger }: StepsProps) => {
  const { language, messages } = useSpeech();
  const { levels } = messages.explore;
  const key = `${side}Parent` as const;
  const parent = view[key];
  if (parent === undefined) return null;
  const { units } = indexLedger(ledger);
  const year = view.years?.to ?? dataset.period.to;
  const id = unitId(parent);
  const chain = units.has(id) ? [...units.chain(id, year)].reverse() : [id];
  // What stands over both sides is no step of one of them.
  const steps = chain
    .map((unit) => ({ unit, opened: openUnit(units, dataset, unit, year) }))
    .filter(({ unit, opened }) => unit === id || opened?.side === side);
  const whole: ViewChange =
    side === 'upper'
      ? { upper: undefined, upperParent: undefined }
      : { lower: undefined, lowerParent: undefined };
  return (
    <ol aria-label={levels[side]}>
      <li>
        <a href={hrefOf(changeView(view, whole))}>{levels.whole}</a>
      </li>
      {steps.map(({ unit, opened }) => {
        const name = units.has(unit) ? units.get(unit).name[language] : unit;
        return (
          <li key={unit}>
            {unit === id || !opened ? (
              <span aria-current="location">{name}</span>
            ) : (
              <a href={hrefOf(changeView(view, openedView(opened)))}>{name}</a>
            )}
          </li>
        );
      })}
    </ol>
  );
};
