import type { Point } from '../flow/ribbon';

/** The corners of a mark that rose, a triangle pointing up about as large as a round mark: top, right, left. */
export const risenCorners = ({ x, y }: Point, radius: number): readonly [Point, Point, Point] => {
  const reach = radius * 1.15;
  return [
    { x, y: y - reach },
    { x: x + reach, y: y + reach * 0.85 },
    { x: x - reach, y: y + reach * 0.85 },
  ];
};
