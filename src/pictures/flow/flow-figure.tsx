import { useMemo } from 'react';
import { FlowDiagram } from '../../charts/flow/flow-diagram';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import { useSpeech } from '../../i18n/language-context';
import type { ItemRef } from '../../layouts/flow/item';
import type { ExploreView } from '../../state/view';
import { useMedia } from '../../ui/use-media';
import { flowWords } from './flow-words';
import type { FlowPicture } from './picture';

export interface FlowFigureProps {
  readonly graph: FlowGraph;
  readonly picture: FlowPicture;
  readonly view: ExploreView;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly pinned: readonly ItemRef[];
  readonly onPin: (pinned: readonly ItemRef[]) => void;
}

/** A picture as a diagram, with its words in the language in use. */
export const FlowFigure = ({ graph, picture, view, width, height, pinned, onPin }: FlowFigureProps) => {
  const speech = useSpeech();
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const { order, measure, upper, lower } = view;
  // Only these parts of the view are said: another pin must not lay all labels out anew.
  const texts = useMemo(
    () =>
      flowWords(graph, picture, { order, measure, ...(upper && { upper }), ...(lower && { lower }) }, speech),
    [graph, picture, order, measure, upper, lower, speech],
  );
  return (
    <FlowDiagram
      graph={graph}
      width={width}
      height={height}
      orientation={view.orientation}
      order={view.order}
      scale={picture.scale}
      pinned={pinned}
      onPin={onPin}
      texts={texts}
      showValues={view.values ?? picture.shows.values}
      showShares={view.shares ?? picture.shows.shares}
      reach={view.reach}
      filter={view.filter}
      reducedMotion={reducedMotion}
      markTiming="picture"
    />
  );
};
