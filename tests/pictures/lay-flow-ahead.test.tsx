import { describe, expect, it, vi } from 'vitest';
import type { FlowGraph } from '../../src/domain/flows/flow-graph';
import { useSpeech, type Speech } from '../../src/i18n/language-context';
import { placeLabels } from '../../src/layouts/flow/labels';
import { beforeAfter } from '../../src/pictures/flow/before-after';
import { FlowFigure } from '../../src/pictures/flow/flow-figure';
import { layFlowAhead } from '../../src/pictures/flow/lay-flow-ahead';
import { openingView, type ExploreView } from '../../src/state/view';
import { servedBaotou } from '../support/served-baotou';
import { renderIn } from '../support/speaking';

vi.mock('../../src/layouts/flow/labels', { spy: true });

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

/** How often labels are placed for a diagram that is drawn for the first time. */
const placedFor = (of: FlowGraph, view: ExploreView): number => {
  vi.mocked(placeLabels).mockClear();
  const shown = { graph: of, picture, view, ...size, pinned: [], onPin: () => undefined };
  renderIn(<FlowFigure {...shown} />).unmount();
  return vi.mocked(placeLabels).mock.calls.length;
};

describe('a flow laid out ahead', () => {
  it.each<Partial<ExploreView>>([
    {},
    { orientation: 'right', shares: true },
    { order: 'size', upper: 'system', measure: 'system' },
  ])('is not laid out again when it is drawn: %j', (change) => {
    const view = { ...openingView, ...change };
    const ahead = { ...graph };
    layFlowAhead({ graph: ahead, picture, view, ...size }, spoken(), 1);
    expect(placedFor(ahead, view)).toBe(0);
    expect(placedFor({ ...graph }, view)).toBeGreaterThan(0);
  });
});
