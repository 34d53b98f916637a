import { linesWithin } from '../lines-within';
import type { DutyBand, DutyLine, DutyRole, DutyRoom, DutyScale } from './duty-sheet';

/** Lines of text before they have a place. */
export interface TextRun {
  readonly text: string;
  readonly role: DutyRole;
}

const mostName = 9;
const mostEnd = 5;

const wrapped = (
  text: string,
  role: DutyRole,
  limit: number,
  most: number,
  { font }: DutyScale,
  { measure }: DutyRoom,
) => linesWithin(text, limit, most, (t) => measure(t, font)).map((line): TextRun => ({ text: line, role }));

/** A number is never cut: where it has no room, an ellipsis says so, and the attempt is not taken. */
const valueRun = (value: string, limit: number, { font }: DutyScale, { measure }: DutyRoom): TextRun => ({
  text: measure(value, font) <= limit ? value : '…',
  role: 'value',
});

/** Name and numbers of a duty, in a width. */
export const nameRuns = (
  duty: DutyBand,
  limit: number,
  scale: DutyScale,
  room: DutyRoom,
): readonly TextRun[] => [
  ...wrapped(duty.name, 'name', limit, mostName, scale, room),
  ...duty.figures.flatMap(({ value, of }) => [
    valueRun(value, limit, scale, room),
    ...wrapped(of, 'of', limit, mostEnd + 1, scale, room),
  ]),
];

/** One end of a duty; the words for what is not stated where it has none. */
export const endRuns = (
  end: string | undefined,
  limit: number,
  scale: DutyScale,
  room: DutyRoom,
): readonly TextRun[] =>
  wrapped(end ?? room.unstated, end === undefined ? 'unknown' : 'end', limit, mostEnd, scale, room);

/** Runs one under the other from a top. */
export const standRuns = (
  runs: readonly TextRun[],
  at: { readonly x: number; readonly top: number; readonly anchor: DutyLine['anchor'] },
  { line }: DutyScale,
): readonly DutyLine[] =>
  runs.map((run, i) => ({ ...run, x: at.x, y: at.top + (i + 0.5) * line, anchor: at.anchor }));
