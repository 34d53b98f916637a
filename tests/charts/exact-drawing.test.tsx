import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExactDrawing } from '../../src/charts/drawing-context';
import { FlowDiagram } from '../../src/charts/flow/flow-diagram';
import { FlowTable } from '../../src/charts/flow-table';
import { TextScale } from '../../src/ui/use-text-scale';
import { unitsYearsDistricts } from '../gallery/baotou-graphs';
import { galleryTexts } from '../gallery/gallery-texts';

const texts = galleryTexts(unitsYearsDistricts);

/** More ribbons than SVG is used for on screen. */
const many = (
  <FlowDiagram graph={unitsYearsDistricts} texts={texts} width={1000} height={520} backend="canvas" />
);

const ribbons = () => screen.getByRole('graphics-document').querySelectorAll('path[data-kind="moved"]');

/** The largest font size in the drawing, CSS pixels. */
const largest = () =>
  Math.max(
    ...Array.from(screen.getByRole('graphics-document').querySelectorAll('text'), (text) =>
      Number(text.getAttribute('font-size')),
    ),
  );

afterEach(() => delete document.documentElement.dataset['theme']);

describe('a drawing that leaves the screen', () => {
  it('has every ribbon as a path and no canvas', () => {
    const { container } = render(<ExactDrawing value>{many}</ExactDrawing>);
    expect(ribbons()).toHaveLength(unitsYearsDistricts.links.length);
    expect(container.querySelector('canvas')).toBeNull();
  });

  it('has pixels on screen', () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const { container } = render(many);
    expect(ribbons()).toHaveLength(0);
    expect(container.querySelector('canvas')).not.toBeNull();
  });

  it('has every row of its table', () => {
    const rows = Array.from({ length: 450 }, (_, i) => ({
      item: { kind: 'node', id: `u${i}` } as const,
      pinLabel: `pin ${i}`,
      cells: [{ text: `row ${i}` }],
    }));
    const words = { more: () => 'more', shown: () => 'shown' };
    const columns = [{ id: 'name', title: 'Name', sortLabel: 'sort' }];
    render(
      <ExactDrawing value>
        <FlowTable caption="all" language="en" totals={[]} {...{ rows, columns, words }} />
      </ExactDrawing>,
    );
    expect(document.querySelectorAll('tbody tr')).toHaveLength(450);
    expect(screen.queryByRole('button', { name: 'more' })).toBeNull();
  });
});

describe('the text of a drawing', () => {
  it('is larger in the projector theme', () => {
    const { unmount } = render(<ExactDrawing value>{many}</ExactDrawing>);
    const ordinary = largest();
    unmount();
    document.documentElement.dataset['theme'] = 'projector';
    render(<ExactDrawing value>{many}</ExactDrawing>);
    expect(largest() / ordinary).toBeGreaterThan(1.15);
  });

  it('keeps the size it is told, whatever the theme', () => {
    document.documentElement.dataset['theme'] = 'projector';
    render(
      <TextScale value={1}>
        <ExactDrawing value>{many}</ExactDrawing>
      </TextScale>,
    );
    expect(largest()).toBeLessThanOrEqual(16);
  });
});
