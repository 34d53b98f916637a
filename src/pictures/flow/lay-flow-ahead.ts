import type { FlowTarget } from '../../charts/flow/flow-moment';
import { layOutFlow } from '../../charts/flow/lay-out-flow';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { Speech } from '../../i18n/language-context';
import type { ExploreView } from '../../state/view';
import { figureTexts } from './figure-texts';
import { saidOf, shownIn, type FlowPicture } from './picture';

interface FlowAhead {
  readonly graph: FlowGraph;
  readonly picture: FlowPicture;
  readonly view: ExploreView;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Lays out what may be drawn next as `FlowFigure` will ask for it, so that it is there by then. Returns where it stands. */
export const layFlowAhead = (
  { graph, picture, view, width, height }: FlowAhead,
  speech: Speech,
  textScale: number,
): FlowTarget => {
  const texts = figureTexts({ graph, picture, speech, pullHelp: undefined, ...saidOf(view) });
  const { order, orientation } = view;
  const { scale } = picture;
  const { target } = layOutFlow({
    graph,
    order,
    scale,
    texts,
    width,
    height,
    orientation,
    ...shownIn(view, picture),
    textScale,
  });
  return target;
};
