import type { Page } from 'playwright-core';

type Place = readonly [x: number, y: number];
type Kind = 'touchStart' | 'touchMove' | 'touchEnd';

const steps = 8;

/** Fingers that go from their first places to their last in steps, in CSS pixels of the window. */
const moveFingers = async (page: Page, placesAt: (part: number) => readonly Place[]): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const touch = (type: Kind, places: readonly Place[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map(([x, y], id) => ({ x, y, id })),
    });
  await touch('touchStart', placesAt(0));
  for (let step = 1; step <= steps; step++) await touch('touchMove', placesAt(step / steps));
  await touch('touchEnd', []);
};

/** One finger that goes from a place by so many pixels. */
export const dragFinger = (page: Page, [x, y]: Place, [byX, byY]: Place): Promise<void> =>
  moveFingers(page, (part) => [[x + byX * part, y + byY * part]]);

/** Two fingers about a place, so many pixels apart at first and at last. */
export const pinchFingers = (page: Page, [x, y]: Place, from: number, to: number): Promise<void> =>
  moveFingers(page, (part) => {
    const half = (from + (to - from) * part) / 2;
    return [
      [x - half, y],
      [x + half, y],
    ];
  });
