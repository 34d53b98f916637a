import { describe, expect, it } from 'vitest';
import { axisOf, placeOn, scaleEnd } from '../../src/layouts/outcomes/outcome-picture';

describe('the scales of the small pictures', () => {
  it('show every level and the base', () => {
    expect(scaleEnd([81.1, 115.4, 199.35])).toBe(200);
    expect(scaleEnd([])).toBe(120);
    expect(scaleEnd([90])).toBe(120);
  });

  it('stand an axis around its marks with air at both ends', () => {
    const axis = axisOf([
      { at: 345, from: 344.5, to: 345.5 },
      { at: 354, from: 353.5, to: 354.5 },
    ]);
    expect(axis.from).toBeLessThan(344.5);
    expect(axis.to).toBeGreaterThan(354.5);
    expect(axisOf([{ at: 3, from: 3, to: 3 }]).to).toBeGreaterThan(3);
  });

  it('place a value in a width and keep it there', () => {
    expect(placeOn(50, 0, 200, 80)).toBe(20);
    expect([placeOn(-5, 0, 200, 80), placeOn(500, 0, 200, 80)]).toEqual([0, 80]);
  });
});
