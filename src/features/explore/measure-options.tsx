import type { FlowGraph } from '../../domain/flow-graph';
import { useSpeech } from '../../i18n/language-context';
import { measures, type ExploreView, type ViewChange } from '../../state/view';
import { Choice } from '../../ui/choice';
import { DisclosureMenu } from '../../ui/disclosure-menu';

interface MeasureOptionsProps {
  readonly view: ExploreView;
  readonly graph: FlowGraph | undefined;
  readonly onChange: (change: ViewChange) => void;
}

/** What the numbers in the picture are counted in. */
export const MeasureOptions = ({ view, graph, onChange }: MeasureOptionsProps) => {
  const { measure } = useSpeech().messages.explore;
  const posts = graph?.displayUnit === 'per-thousand' ? measure.perThousand : measure.names.posts;
  return (
    <DisclosureMenu label={measure.label}>
      <Choice
        label={measure.title}
        value={view.measure}
        choices={measures}
        names={{ ...measure.names, posts }}
        onChange={(chosen) => onChange({ measure: chosen })}
      />
    </DisclosureMenu>
  );
};
