import type { Box } from '../../layouts/flow/ribbon';
import { mostSvgRibbons } from './flow-diagram';
import { readInk } from './flow-ink';
import type { FlowTarget } from './flow-moment';
import { paintAhead } from './paint-ribbons';

/**
 * Paints the ribbons of a flow that may be shown next, where they are painted on a canvas, in the colours that hold at `place`.
 * @param seen What will be in sight of it, in CSS pixels from its corner; undefined: all of it.
 */
export const paintFlowAhead = (
  { graph, placed }: FlowTarget,
  place: HTMLElement,
  seen: Box | undefined,
): void => {
  const { links } = graph;
  if (links.length <= mostSvgRibbons) return;
  paintAhead({ placed, links, shown: Uint32Array.from(links, (_, i) => i) }, readInk(place), seen);
};
