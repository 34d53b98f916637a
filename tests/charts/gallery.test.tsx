import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FlowDiagram } from '../../src/charts/flow/flow-diagram';
import { flowStates } from '../gallery/flow-states';
import { galleryTexts } from '../gallery/gallery-texts';
import { normalised } from '../support/normalised-svg';

describe('the gallery', () => {
  const drawn = flowStates.filter(({ graph }) => graph.links.length <= 60);
  it.each(drawn.map((state) => [state.name, state] as const))('shows %s as ever', async (name, state) => {
    const { graph, orientation = 'down', showShares = false } = state;
    const markup = renderToString(
      <FlowDiagram
        graph={graph}
        width={1000}
        height={520}
        orientation={orientation}
        showShares={showShares}
        backend="svg"
        texts={galleryTexts(graph)}
      />,
    );
    await expect(normalised(markup)).toMatchFileSnapshot(`../gallery/snapshots/${name}.svg`);
  });
});
