import type { Dataset } from '../../../domain/figures/dataset';
import type { Figure } from '../../../domain/figures/figure';
import { reportedShares } from '../../../domain/figures/reported-shares';
import { useSpeech } from '../../../i18n/language-context';
import { TotalEntry } from '../../../levers/size/total-entry';
import { measures, type ExploreView, type ViewChange } from '../../../state/view';
import { Choice } from '../../../ui/choice';

interface MeasureOptionsProps {
  readonly view: ExploreView;
  readonly dataset: Dataset | undefined;
  readonly figures: readonly Figure[];
  readonly onChange: (change: ViewChange) => void;
}

/** What the numbers in the picture are counted in, and the real total that puts posts in the place of a thousand. */
export const MeasureOptions = ({ view, dataset, figures, onChange }: MeasureOptionsProps) => {
  const { measure } = useSpeech().messages.explore;
  const perThousand = dataset?.displayUnit === 'per-thousand';
  const posts = perThousand && view.total === undefined ? measure.perThousand : measure.names.posts;
  return (
    <>
      <Choice
        label={measure.title}
        value={view.measure}
        choices={measures}
        names={{ ...measure.names, posts }}
        onChange={(chosen) => onChange({ measure: chosen })}
      />
      {perThousand && (
        <TotalEntry
          total={view.total}
          {...reportedShares(figures)}
          onTotal={(total) => onChange({ total })}
        />
      )}
    </>
  );
};
