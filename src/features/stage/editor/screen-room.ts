import type { SaidPart } from '../../../domain/deck/edit-deck';

/** The lines of a step that the audience's screen shows; notes are not on it. */
const lines: Readonly<Partial<Record<SaidPart, number>>> = { title: 3, words: 4 };
/** The full-width signs in a line of the least screen, 1024 × 768: titles are written larger than words. */
const signs: Readonly<Partial<Record<SaidPart, number>>> = { title: 17, words: 40 };

/** The breadth of a line in full-width signs; Latin letters are half as broad. */
const breadthOf = (line: string): number =>
  [...line].reduce((sum, sign) => sum + (sign.codePointAt(0)! > 0x2e7f ? 1 : 0.5), 0);

/** Whether a text of a step is too long for the audience's screen, which then shows its beginning. */
export const isCutOnScreen = (part: SaidPart, text: string): boolean => {
  const most = lines[part];
  const broad = signs[part];
  if (most === undefined || broad === undefined) return false;
  const taken = text.split('\n').map((line) => Math.max(1, Math.ceil(breadthOf(line) / broad)));
  return taken.reduce((sum, count) => sum + count, 0) > most;
};
