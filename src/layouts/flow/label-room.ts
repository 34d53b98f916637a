import type { Box } from './ribbon';

/** Pixels of a cell of the grid that boxes are found by. */
const cellSize = 64;

/** What is free of the room for labels. */
export interface FreeRoom {
  readonly bounds: Box;
  /** Least distance between two boxes, CSS pixels. */
  readonly gap: number;
  /** Boxes nearer than the gap. */
  readonly near: (box: Box) => readonly Box[];
}

/** A room that labels take their part of. */
export interface LabelRoom extends FreeRoom {
  readonly add: (box: Box) => void;
  /** A room that starts with all that is taken here; what is added there is not taken here. */
  readonly branch: () => LabelRoom;
}

export const createLabelRoom = (bounds: Box, gap: number, parent?: LabelRoom): LabelRoom => {
  const cells = new Map<number, Box[]>();
  const room: LabelRoom = {
    bounds,
    gap,
    add: (box) =>
      visitCells(box, 0, (key) => {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }),
    near: (box) => {
      const found: Box[] = parent ? parent.near(box).slice() : [];
      visitCells(box, gap, (key) => {
        for (const other of cells.get(key) ?? []) {
          if (distance(box, other) < gap - 1e-6 && !found.includes(other)) found.push(other);
        }
      });
      return found;
    },
    branch: () => createLabelRoom(bounds, gap, room),
  };
  return room;
};

const visitCells = (box: Box, margin: number, visit: (key: number) => void): void => {
  const [x0, x1] = [Math.floor((box.x0 - margin) / cellSize), Math.floor((box.x1 + margin) / cellSize)];
  const [y0, y1] = [Math.floor((box.y0 - margin) / cellSize), Math.floor((box.y1 + margin) / cellSize)];
  for (let x = x0; x <= x1; x++) for (let y = y0; y <= y1; y++) visit(x * 65_536 + y);
};

/** The gap between two boxes along the axis that parts them most; negative where they overlap. */
export const distance = (a: Box, b: Box): number =>
  Math.max(a.x0 - b.x1, b.x0 - a.x1, a.y0 - b.y1, b.y0 - a.y1);

export const isInside = (box: Box, bounds: Box): boolean =>
  box.x0 >= bounds.x0 - 1e-6 &&
  box.y0 >= bounds.y0 - 1e-6 &&
  box.x1 <= bounds.x1 + 1e-6 &&
  box.y1 <= bounds.y1 + 1e-6;

export const isFree = (room: FreeRoom, box: Box, own?: Box): boolean =>
  isInside(box, room.bounds) && room.near(box).every((other) => other === own);

export const shifted = (box: Box, dx: number, dy: number): Box => ({
  x0: box.x0 + dx,
  y0: box.y0 + dy,
  x1: box.x1 + dx,
  y1: box.y1 + dy,
});

/** The box moved as little as it takes to lie in the bounds; a box larger than them starts where they start. */
export const clamped = (box: Box, bounds: Box): Box =>
  shifted(
    box,
    Math.max(bounds.x0 - box.x0, Math.min(0, bounds.x1 - box.x1)),
    Math.max(bounds.y0 - box.y0, Math.min(0, bounds.y1 - box.y1)),
  );

/** A room of few boxes, found by looking at each. */
export const listedRoom = (bounds: Box, gap: number, boxes: readonly Box[]): FreeRoom => ({
  bounds,
  gap,
  near: (box) => boxes.filter((other) => distance(box, other) < gap - 1e-6),
});

/**
 * The free places of a box that may slide along one axis by `least` to `most` pixels, nearest first: its own place, the limits,
 * and next to whatever stands in between.
 * @param own A box it may lie on.
 */
export const placesAlong = (
  room: FreeRoom,
  box: Box,
  axis: 'x' | 'y',
  [least, most]: readonly [number, number],
  own?: Box,
): readonly Box[] => {
  const by = (shift: number) => (axis === 'x' ? shifted(box, shift, 0) : shifted(box, 0, shift));
  const [start, end] = axis === 'x' ? (['x0', 'x1'] as const) : (['y0', 'y1'] as const);
  const inBounds = Math.max(room.bounds[start] - box[start], Math.min(0, room.bounds[end] - box[end]));
  const swept = { ...box, [start]: box[start] + least, [end]: box[end] + most };
  const blockers = room.near(swept).filter((other) => other !== own);
  const shifts = new Set([inBounds, least, most]);
  for (const other of blockers) {
    shifts.add(other[start] - room.gap - box[end]);
    shifts.add(other[end] + room.gap - box[start]);
  }
  return [...shifts]
    .filter((shift) => shift >= least - 1e-6 && shift <= most + 1e-6)
    .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
    .map(by)
    .filter(
      (place) =>
        isInside(place, room.bounds) && blockers.every((other) => distance(place, other) >= room.gap - 1e-6),
    );
};
