import { useMemo } from 'react';
import { FlowDiagram } from '../../charts/flow/flow-diagram';
import type { FlowPull } from '../../charts/flow/flow-pull';
import type { KeyHelp } from '../../charts/flow/flow-texts';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import { useSpeech } from '../../i18n/language-context';
import type { ItemRef } from '../../layouts/flow/item';
import type { ExploreView } from '../../state/view';
import { useMedia } from '../../ui/use-media';
import { figureTexts } from './figure-texts';
import { saidOf, shownIn, type FlowPicture } from './picture';

export interface FlowFigureProps {
  readonly graph: FlowGraph;
  readonly picture: FlowPicture;
  readonly view: ExploreView;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly pinned: readonly ItemRef[];
  readonly onPin: (pinned: readonly ItemRef[]) => void;
  /** Where posts can be moved by pulling at the picture, and the rows of help that say how. */
  readonly pull?: FlowPull | undefined;
  readonly pullHelp?: KeyHelp['rows'] | undefined;
}

/** A picture as a diagram, with its words in the language in use. */
export const FlowFigure = (props: FlowFigureProps) => {
  const { graph, picture, view, width, height, pinned, onPin, pull, pullHelp } = props;
  const speech = useSpeech();
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const shows = shownIn(view, picture);
  const { order, measure } = view;
  const texts = useMemo(
    () => figureTexts({ graph, picture, speech, pullHelp, ...saidOf({ order, measure }) }),
    [graph, picture, speech, pullHelp, order, measure],
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
      showValues={shows.values}
      showShares={shows.shares}
      reach={view.reach}
      filter={view.filter}
      reducedMotion={reducedMotion}
      markTiming="picture"
      pull={pull}
    />
  );
};
