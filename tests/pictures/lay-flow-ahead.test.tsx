import { afterEach, describe, expect, it, vi } from 'vitest';
import { paintFlowAhead } from '../../src/charts/flow/paint-flow-ahead';
import type { FlowGraph } from '../../src/domain/flows/flow-graph';
import { useSpeech, type Speech } from '../../src/i18n/language-context';
import { beforeAfter } from '../../src/pictures/flow/before-after';
import { FlowFigure } from '../../src/pictures/flow/flow-figure';
import { layFlowAhead } from '../../src/pictures/flow/lay-flow-ahead';
import { unitsYearsDistricts } from '../../src/pictures/flow/units-years-districts';
import { openingView, type ExploreView } from '../../src/state/view';
import { servedBaotou } from '../support/served-baotou';
import { renderIn } from '../support/speaking';

const graph = servedBaotou.flows[0]!.graph;
const size = { width: 900, height: 400 };
const picture = beforeAfter;

const spoken = (): Speech => {
  let speech: Speech | undefined;
  const Listen = () => {
    speech = useSpeech();
    return null;
  };
  renderIn(<Listen />).unmount();
  return speech!;
};

/** The same graph, telling how often the names of its nodes were asked for, which a layout has to do. */
const watched = () => {
  let asked = 0;
  const nodes = graph.nodes.map(({ name, ...node }) => ({
    ...node,
    get name() {
      asked += 1;
      return name;
    },
  }));
  return { graph: { ...graph, nodes } satisfies FlowGraph, asked: () => asked };
};

/** How often names are asked for while a diagram is drawn for the first time. */
const askedToDraw = ({ graph: of, asked }: ReturnType<typeof watched>, view: ExploreView): number => {
  const before = asked();
  const shown = { graph: of, picture, view, ...size, pinned: [], onPin: () => undefined };
  renderIn(<FlowFigure {...shown} />).unmount();
  return asked() - before;
};

describe('a flow laid out ahead', () => {
  it.each<Partial<ExploreView>>([
    {},
    { orientation: 'right', shares: true },
    { order: 'size', upper: 'system', measure: 'system' },
  ])('is not laid out again when it is drawn: %j', (change) => {
    const view = { ...openingView, ...change };
    const ahead = watched();
    layFlowAhead({ graph: ahead.graph, picture, view, ...size }, spoken(), 1);
    expect(askedToDraw(ahead, view)).toBe(0);
    expect(askedToDraw(watched(), view)).toBeGreaterThan(0);
  });
});

/** Counts the pictures painted, and holds those put on a canvas, where there is neither canvas nor image. */
const watchedCanvas = () => {
  let painted = 0;
  const put: unknown[] = [];
  vi.stubGlobal(
    'ImageData',
    class {
      constructor() {
        painted += 1;
      }
    },
  );
  const context = { putImageData: (image: unknown) => put.push(image), clearRect: () => undefined };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  return { painted: () => painted, put: () => put };
};

describe('ribbons painted ahead', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('are put on the canvas as they are, and painted where they were not', () => {
    const { painted, put } = watchedCanvas();
    const many = { graph: servedBaotou.flows[1]!.graph, picture: unitsYearsDistricts, ...size };
    const ahead = { ...many, view: { ...openingView, order: 'size' } as const };
    const draw = (view: ExploreView) =>
      renderIn(<FlowFigure {...many} view={view} pinned={[]} onPin={() => undefined} />).unmount();
    paintFlowAhead(layFlowAhead(ahead, spoken(), 1), document.body, undefined);
    expect(painted()).toBe(1);
    draw(ahead.view);
    expect([painted(), put().length]).toEqual([1, 1]);
    draw({ ...openingView, order: 'code' });
    expect([painted(), put().length]).toEqual([2, 2]);
  });
});
