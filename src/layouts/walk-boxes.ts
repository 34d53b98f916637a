import type { Box } from './flow/ribbon';

/** An item of a picture and where it stands, in CSS pixels. */
export interface BoxedItem {
  readonly key: string;
  readonly box: Box;
}

export const walkKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type WalkKey = (typeof walkKeys)[number];

export const isWalkKey = (key: string): key is WalkKey => walkKeys.some((k) => k === key);

const centreOf = ({ x0, y0, x1, y1 }: Box) => ({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 });

/** How far an item lies along a direction, and how far off its line. */
const towards = (from: Box, to: Box, key: WalkKey): { along: number; off: number } => {
  const [a, b] = [centreOf(from), centreOf(to)];
  const across = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  return across
    ? { along: sign * (b.x - a.x), off: Math.abs(b.y - a.y) }
    : { along: sign * (b.y - a.y), off: Math.abs(b.x - a.x) };
};

/**
 * The item an arrow key leads to: the nearest that lies that way on screen, one on the same line before one beside it.
 * Home and End lead to the first and last item; with no item that way the focus stays.
 */
export const walkBoxes = (
  items: readonly BoxedItem[],
  from: string | undefined,
  key: WalkKey,
): string | undefined => {
  if (key === 'End') return items.at(-1)?.key;
  const start = items.find((item) => item.key === from);
  if (key === 'Home' || !start) return items[0]?.key;
  let best: { key: string; cost: number } | undefined;
  for (const item of items) {
    const { along, off } = towards(start.box, item.box, key);
    if (item.key === from || along < 1) continue;
    const cost = along + 3 * off;
    if (!best || cost < best.cost) best = { key: item.key, cost };
  }
  return best?.key ?? from;
};

/** The item at a point, the last drawn first; a small item takes a point within `reach` pixels of it. */
export const itemAtPoint = (
  items: readonly BoxedItem[],
  { x, y }: { readonly x: number; readonly y: number },
  reach = 0,
): string | undefined => {
  const within = (pad: number) =>
    items.findLast(
      ({ box }) => x >= box.x0 - pad && x <= box.x1 + pad && y >= box.y0 - pad && y <= box.y1 + pad,
    );
  return (within(0) ?? (reach > 0 ? within(reach) : undefined))?.key;
};
