import type { LabelRequest, PlacedLabel } from './label-request';
import type { Margin } from './place-flow';

/**
 * The margin that labels need around the bars they stand at, with `edge` pixels beyond them. Place labels once with more margin
 * than they need, then the picture again with this one: across the posts' way nothing moves by it.
 */
export const labelMargin = (
  requests: readonly LabelRequest[],
  labels: readonly PlacedLabel[],
  edge: number,
): Margin => {
  const margin = { top: edge, right: edge, bottom: edge, left: edge };
  requests.forEach(({ mark }, i) => {
    const label = labels[i];
    if (mark.kind !== 'bar' || mark.side === 'over' || !label || label.hidden) return;
    const reach = {
      above: mark.box.y0 - label.box.y0,
      below: label.box.y1 - mark.box.y1,
      left: mark.box.x0 - label.box.x0,
      right: label.box.x1 - mark.box.x1,
    };
    const side = ({ above: 'top', below: 'bottom', left: 'left', right: 'right' } as const)[mark.side];
    margin[side] = Math.max(margin[side], Math.ceil(reach[mark.side]) + edge);
  });
  return margin;
};
