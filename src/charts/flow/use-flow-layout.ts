import { useMemo } from 'react';
import { useTextScale } from '../../ui/use-text-scale';
import { layOutFlow, type FlowLayout, type FlowLayoutInput } from './lay-out-flow';

/** Where nodes, ribbons and labels stand. Texts are not measured on screen: widths are upper bounds. */
export const useFlowLayout = (input: FlowLayoutInput): FlowLayout => {
  const { graph, order, scale, texts, width, height, orientation, values, shares } = input;
  const textScale = useTextScale();
  return useMemo(
    () => layOutFlow({ graph, order, scale, texts, width, height, orientation, values, shares, textScale }),
    [graph, order, scale, texts, width, height, orientation, values, shares, textScale],
  );
};
