import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FlowDiagram } from '../../src/charts/flow-diagram';
import { flowStates } from '../gallery/flow-states';
import { galleryTexts } from '../gallery/gallery-texts';

/** One element a line, without what differs from build to build: scopes of class names and generated ids. */
const normalised = (markup: string): string =>
  markup
    .replace(/^.*?(<svg.*<\/svg>).*$/s, '$1')
    .replace(/class="_(\w+?)_\w+"/g, 'class="$1"')
    .replace(/_[rR]_\w*?_/g, 'id')
    .replace(/<!-- -->/g, '')
    .replace(/></g, '>\n<');

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
