import { useMemo } from 'react';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import type { LabelFrame, PlacedLabel } from '../../layouts/flow/label-request';
import { placeLabels } from '../../layouts/flow/labels';
import { placeFlow } from '../../layouts/flow/place-flow';
import type { NodeOrder } from '../../layouts/flow/placed-flow';
import { approximateTextWidth } from '../../layouts/text-width';
import { useTextScale } from '../../ui/use-text-scale';
import { flowStyle, type FlowRoom, type FlowScale } from './flow-style';
import type { FlowTexts } from './flow-texts';
import { labelRequests, linkRequest } from './label-requests';
import type { FlowTarget } from './flow-moment';

interface FlowLayoutInput extends FlowRoom {
  readonly graph: FlowGraph;
  readonly order: NodeOrder;
  readonly scale: FlowScale | undefined;
  readonly texts: FlowTexts;
}

interface FlowLayout {
  readonly target: FlowTarget;
  readonly labels: readonly PlacedLabel[];
  /** Where the label of a ribbon would stand if it were the only one. */
  readonly labelOf: (link: number) => PlacedLabel | undefined;
  readonly scale: FlowScale;
}

/** The corner of the help button, which no label may enter. */
const helpSize = 30;

/** Where nodes, ribbons and labels stand. Texts are not measured on screen: widths are upper bounds. */
export const useFlowLayout = (input: FlowLayoutInput): FlowLayout => {
  const { graph, order, scale, texts, width, height, orientation, values, shares } = input;
  const textScale = useTextScale();
  const style = useMemo(() => {
    const room = { width, height, orientation, values, shares, textScale };
    return flowStyle(graph, (i) => texts.node(i).name, room, scale);
  }, [graph, texts, width, height, orientation, values, shares, textScale, scale]);
  const target = useMemo(
    () => ({ graph, placed: placeFlow(graph, { ...style, width, height, orientation, order }) }),
    [graph, style, width, height, orientation, order],
  );
  const labelled = useMemo(() => {
    const { placed } = target;
    const frame = frameOf(width, height);
    const labelOf = (link: number) => {
      const shown = { values: values || !shares, shares };
      return placeLabels(linkRequest(graph, placed, style, texts.link(link), shown, link), frame)[0];
    };
    return {
      labels: placeLabels(labelRequests(graph, placed, style, texts, { values, shares }), frame),
      labelOf,
    };
  }, [graph, target, style, texts, values, shares, width, height]);
  return { target, ...labelled, scale: style.scale };
};

/** CSS pixels kept free beside every text, so that neighbours do not read as one. */
const besideText = 8;

const frameOf = (width: number, height: number): LabelFrame => ({
  width,
  height,
  measure: (text, fontSize) => approximateTextWidth(text, fontSize) + besideText,
  obstacles: [{ x0: width - helpSize, y0: 0, x1: width, y1: helpSize }],
});
