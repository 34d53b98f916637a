interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room kept to the edges of the screen and to the anchor, in CSS pixels. */
const gap = 8;

/**
 * Where a panel stands beside its anchor, in CSS pixels of the screen: under it, over it where only there is room, and
 * always within the screen as far as it fits.
 */
export function placeBeside(anchor: Box, panel: Size, screen: Size): { left: number; top: number } {
  const under = anchor.bottom + gap;
  const over = anchor.top - gap - panel.height;
  const fitsUnder = under + panel.height + gap <= screen.height;
  return {
    left: within(anchor.left, panel.width, screen.width),
    top: within(fitsUnder || over < gap ? under : over, panel.height, screen.height),
  };
}

const within = (start: number, size: number, room: number): number =>
  Math.max(gap, Math.min(start, room - size - gap));
