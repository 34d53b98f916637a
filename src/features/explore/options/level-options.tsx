import type { Dataset } from '../../../domain/figures/dataset';
import type { FlowQuery } from '../../../domain/flows/flow-graph';
import { useSpeech } from '../../../i18n/language-context';
import { askFlows } from '../../../pictures/flow/ask-flows';
import type { ExploreView, ViewChange } from '../../../state/view';
import buttons from '../../../ui/button.module.css';
import { useNearing } from '../ahead/use-nearing';
import { ViewChoice } from './view-choice';

interface LevelOptionsProps {
  readonly view: ExploreView;
  /** What the picture asks for by itself. */
  readonly query: Partial<FlowQuery>;
  readonly dataset: Dataset;
  readonly onChange: (change: ViewChange) => void;
}

/** How finely each side is split, and whether small units fold. Another level leaves the unit that was drilled into. */
export const LevelOptions = ({ view, query, dataset, onChange }: LevelOptionsProps) => {
  const { levels } = useSpeech().messages.explore;
  const asked = askFlows(query, view, dataset);
  const folding = { unfolded: !view.unfolded };
  const nearing = useNearing([{ change: folding }]);
  return (
    <>
      <ViewChoice
        label={levels.upper}
        value={asked.upper ?? dataset.upperLevels[0] ?? 'group'}
        choices={dataset.upperLevels}
        names={levels.names}
        change={(upper) => ({ upper, upperParent: undefined })}
        onChange={onChange}
      />
      <ViewChoice
        label={levels.lower}
        value={asked.lower ?? dataset.lowerLevels[0] ?? 'group'}
        choices={dataset.lowerLevels}
        names={levels.names}
        change={(lower) => ({ lower, lowerParent: undefined })}
        onChange={onChange}
      />
      <button
        type="button"
        className={buttons.quiet}
        aria-pressed={view.unfolded}
        {...nearing}
        onClick={() => onChange(folding)}
      >
        {view.unfolded ? levels.fold : levels.unfold}
      </button>
    </>
  );
};
