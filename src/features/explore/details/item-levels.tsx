import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiClient } from '../../../api/api-context';
import { datasetQuery, ledgerQuery } from '../../../api/queries';
import type { FlowGraph } from '../../../domain/flows/flow-graph';
import { indexLedger } from '../../../domain/ledger/ledger-index';
import { openUnit } from '../../../domain/flows/open-unit';
import { useSpeech } from '../../../i18n/language-context';
import type { ItemFacts } from '../../../pictures/flow/item-facts';
import type { ExploreView, ViewChange } from '../../../state/view';
import buttons from '../../../ui/button.module.css';
import styles from './inspector.module.css';
import { openedView } from '../options/opened-view';

interface ItemLevelsProps {
  readonly graph: FlowGraph;
  readonly facts: ItemFacts;
  readonly view: ExploreView;
  readonly onChange: (part: ViewChange) => void;
}

/** One level down into a unit, or the units a folded rest holds. */
export const ItemLevels = (props: ItemLevelsProps) => {
  if (props.facts.folded) return <Folded {...props} folded={props.facts.folded} />;
  return props.facts.drillable && props.facts.unit ? <Open {...props} /> : null;
};

const useLedger = (id: string) => {
  const { data } = useQuery(ledgerQuery(useApiClient(), id));
  return useMemo(() => data && indexLedger(data), [data]);
};

const Open = ({ graph, facts, view, onChange }: ItemLevelsProps) => {
  const { messages, format } = useSpeech();
  const { levels } = messages.explore;
  const dataset = useQuery(datasetQuery(useApiClient(), view.dataset)).data;
  const ledger = useLedger(view.dataset);
  const opened =
    dataset && ledger && facts.unit && openUnit(ledger.units, dataset, facts.unit, graph.period.to);
  if (!opened) return null;
  return (
    <p className={styles.sub}>
      <button type="button" className={buttons.quiet} onClick={() => onChange(openedView(opened))}>
        {format.aside(levels.open, levels.names[opened.level])}
      </button>
    </p>
  );
};

const Folded = ({
  folded,
  view,
  onChange,
}: ItemLevelsProps & { folded: NonNullable<ItemFacts['folded']> }) => {
  const { language, messages, format } = useSpeech();
  const { levels } = messages.explore;
  const units = useLedger(view.dataset)?.units;
  if (!units) return null;
  const names = folded.map((id) => (units.has(id) ? units.get(id).name[language] : id));
  return (
    <>
      <p className={styles.sub}>{levels.folded({ names: format.list(names) })}</p>
      <p className={styles.sub}>
        <button type="button" className={buttons.quiet} onClick={() => onChange({ unfolded: true })}>
          {levels.unfold}
        </button>
      </p>
    </>
  );
};
