import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../src/ui/place-beside';

const screen = { width: 390, height: 844 };
const panel = { width: 320, height: 90 };

describe('placeBeside', () => {
  it('stands under its anchor', () => {
    expect(placeBeside({ left: 20, top: 100, bottom: 120 }, panel, screen)).toEqual({ left: 20, top: 128 });
  });

  it('stands over it near the lower edge, and moves in from the right one', () => {
    expect(placeBeside({ left: 300, top: 800, bottom: 820 }, panel, screen)).toEqual({ left: 62, top: 702 });
  });

  it('keeps to the screen where there is room on neither side', () => {
    expect(placeBeside({ left: -40, top: 30, bottom: 50 }, panel, { width: 200, height: 120 })).toEqual({
      left: 8,
      top: 22,
    });
  });
});
