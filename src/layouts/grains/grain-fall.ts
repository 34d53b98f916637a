import { easeSinInOut } from 'd3';
import type { Grain, PlacedGrains } from './grains';
import type { Box, Point } from '../flow/ribbon';

/** The part of the whole fall that one mark takes. */
const flight = 0.34;

/**
 * How far a mark has fallen, 0–1, when the whole has come to `progress` (0–1).
 * @param rank Its place in the order of those that fall; a mark that stays (−1) has not fallen.
 * @param count Marks that fall.
 */
export const fallen = (rank: number, count: number, progress: number): number => {
  if (rank < 0 || progress <= 0) return 0;
  if (progress >= 1) return 1;
  const start = count > 1 ? ((1 - flight) * rank) / (count - 1) : 0;
  return Math.min(1, Math.max(0, (progress - start) / flight));
};

/** Marks that have come more than half the way, 0 to `count`: they count below, all others above. */
export const crossed = (count: number, progress: number): number => {
  let marks = 0;
  while (marks < count && fallen(marks, count, progress) > 0.5) marks += 1;
  return marks;
};

/** Where a mark is when it has fallen the part `t` (0–1) of its way: on the curve `wayOf` draws. */
export const grainAt = ({ from, to }: Grain, t: number): Point => {
  const at = easeSinInOut(t);
  const rest = 1 - at;
  const [near, far] = [rest * rest * (rest + 3 * at), at * at * (at + 3 * rest)];
  const middle = (from.y + to.y) / 2;
  const y = rest ** 3 * from.y + 3 * rest * at * middle + at ** 3 * to.y;
  return { x: near * from.x + far * to.x, y };
};

/** The two control points of the cubic a mark falls along: straight down at both ends. */
export const controlsOf = ({ from, to }: Grain): readonly [Point, Point] => {
  const middle = (from.y + to.y) / 2;
  return [
    { x: from.x, y: middle },
    { x: to.x, y: middle },
  ];
};

/** The way of a mark as the `d` of an SVG path. */
export const wayOf = (grain: Grain): string => {
  const [a, b] = controlsOf(grain);
  const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
  return `M${at(grain.from)}C${at(a)} ${at(b)} ${at(grain.to)}`;
};

const round = (x: number): number => Math.round(x * 100) / 100;

const around = (points: readonly Point[], radius: number): Box | undefined => {
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    x0: Math.min(...xs) - radius,
    y0: Math.min(...ys) - radius,
    x1: Math.max(...xs) + radius,
    y1: Math.max(...ys) + radius,
  };
};

/** The boxes of a group of marks where it stands before (`from`) or after (`to`): of all of it, and of each of its lines. */
export const groupBoxes = (
  placed: PlacedGrains,
  group: Grain['group'],
  end: 'from' | 'to',
): { readonly all: Box | undefined; readonly lines: readonly Box[] } => {
  const points = placed.grains.filter((grain) => grain.group === group).map((grain) => grain[end]);
  const lines = new Map<number, Point[]>();
  for (const point of points) {
    const line = lines.get(point.y);
    if (line) line.push(point);
    else lines.set(point.y, [point]);
  }
  return {
    all: around(points, placed.radius),
    lines: [...lines.values()].flatMap((some) => around(some, placed.radius) ?? []),
  };
};
