import { useMemo } from 'react';
import { FlowDiagram } from '../../charts/flow/flow-diagram';
import type { FlowPull } from '../../charts/flow/flow-pull';
import type { FlowTexts, KeyHelp } from '../../charts/flow/flow-texts';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import { useSpeech, type Speech } from '../../i18n/language-context';
import type { ItemRef } from '../../layouts/flow/item';
import { recalling } from '../../layouts/recall';
import type { ExploreView } from '../../state/view';
import { useMedia } from '../../ui/use-media';
import { flowWords } from './flow-words';
import type { FlowPicture, SaidView } from './picture';

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

/** As many as there are layouts: the same words have the same layout. */
const kept = 16;

interface Worded extends SaidView, Pick<FlowFigureProps, 'graph' | 'picture' | 'pullHelp'> {
  readonly speech: Speech;
}

const wordsOf = recalling(({ graph, picture, speech, pullHelp, ...said }: Worded): FlowTexts => {
  const words = flowWords(graph, picture, said, speech);
  if (!pullHelp) return words;
  return { ...words, help: { ...words.help, rows: [...words.help.rows, ...pullHelp] } };
}, kept);

/** A picture as a diagram, with its words in the language in use. */
export const FlowFigure = (props: FlowFigureProps) => {
  const { graph, picture, view, width, height, pinned, onPin, pull, pullHelp } = props;
  const speech = useSpeech();
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const { order, measure, upper, lower } = view;
  // Only these parts of the view are said: another pin must not lay all labels out anew.
  const texts = useMemo(() => {
    const said = { order, measure, ...(upper && { upper }), ...(lower && { lower }) };
    return wordsOf({ graph, picture, speech, pullHelp, ...said });
  }, [graph, picture, order, measure, upper, lower, speech, pullHelp]);
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
      pull={pull}
    />
  );
};
