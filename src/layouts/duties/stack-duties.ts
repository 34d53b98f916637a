import { columnsHeight, placeColumns } from './duty-columns';
import { inSequence, placeRows, rowsHeight } from './duty-rows';
import { isUpright, type DutyBand, type DutyRoom, type DutyScale, type DutySheet } from './duty-sheet';

const below = 30;
const between = 32;
/** CSS pixels at the ordinary size of type from which rows stand two abreast. */
const twoAbreast = 620;

/** Rows over one or two columns of one width, in their sequence. */
const abreast = (duties: readonly DutyBand[], room: DutyRoom) => {
  const count = room.width >= twoAbreast && duties.length > 1 ? 2 : 1;
  const width = (room.width - (count - 1) * between) / count;
  const each = Math.ceil(duties.length / count);
  const ordered = inSequence(duties);
  return Array.from({ length: count }, (_, i) => ({
    duties: ordered.slice(i * each, (i + 1) * each),
    x0: i * (width + between),
    x1: i * (width + between) + width,
  }));
};

/**
 * What sinks or rises over the whole width, what goes sideways in rows under it: as high as that takes, and no lower than
 * the room. `undefined` where it is too narrow.
 */
export const stackDuties = (
  duties: readonly DutyBand[],
  room: DutyRoom,
  scale: DutyScale,
): DutySheet | undefined => {
  const upright = duties.filter(isUpright);
  const sides = abreast(
    duties.filter((duty) => !isUpright(duty)),
    room,
  );
  const low = Math.max(0, ...sides.map(({ duties: own, x0, x1 }) => rowsHeight(own, x1 - x0, scale, room)));
  const high = columnsHeight(upright, room.width, scale, room);
  const gap = low > 0 && high > 0 ? below : 0;
  const height = Math.max(room.height, high + gap + low);
  const middle = low > 0 ? height - low - gap : height;
  const columns = placeColumns(upright, { x0: 0, y0: 0, x1: room.width, y1: middle }, scale, room);
  const rows = sides.map(({ duties: own, x0, x1 }) =>
    placeRows(own, { x0, x1, y0: upright.length > 0 ? middle + gap : 0, y1: height }, scale, room),
  );
  if (!columns || rows.includes(undefined)) return undefined;
  return {
    height,
    font: scale.font,
    levels: columns.levels,
    duties: [...columns.duties, ...rows.flatMap((some) => some ?? [])],
  };
};
