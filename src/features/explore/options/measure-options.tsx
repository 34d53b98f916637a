import type { Dataset } from '../../../domain/figures/dataset';
import type { Figure } from '../../../domain/figures/figure';
import { reportedShares } from '../../../domain/figures/reported-shares';
import { useSpeech } from '../../../i18n/language-context';
import { TotalEntry } from '../../../levers/size/total-entry';
import { mayComeNext } from '../../../state/next-view';
import { measures, type ExploreView, type ViewChange } from '../../../state/view';
import { ViewChoice } from './view-choice';

interface MeasureOptionsProps {
  readonly view: ExploreView;
  readonly dataset: Dataset | undefined;
  readonly figures: readonly Figure[];
  readonly onChange: (change: ViewChange) => void;
}

const nearTotal = (total: number | undefined) => mayComeNext({ change: { total } });

/** What the numbers in the picture are counted in, and the real total that puts posts in the place of a thousand. */
export const MeasureOptions = ({ view, dataset, figures, onChange }: MeasureOptionsProps) => {
  const { measure } = useSpeech().messages.explore;
  const perThousand = dataset?.displayUnit === 'per-thousand';
  const posts = perThousand && view.total === undefined ? measure.perThousand : measure.names.posts;
  return (
    <>
      <ViewChoice
        label={measure.title}
        value={view.measure}
        choices={measures}
        names={{ ...measure.names, posts }}
        change={(chosen) => ({ measure: chosen })}
        onChange={onChange}
      />
      {perThousand && (
        <TotalEntry
          total={view.total}
          {...reportedShares(figures)}
          onTotal={(total) => onChange({ total })}
          onNear={nearTotal}
        />
      )}
    </>
  );
};
