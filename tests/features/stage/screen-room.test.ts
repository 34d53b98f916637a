import { describe, expect, it } from 'vitest';
import { isCutOnScreen } from '../../../src/features/stage/editor/screen-room';

describe('the room of a text on the audience’s screen', () => {
  it('is three lines of a title and four of words; notes are not on it', () => {
    expect(isCutOnScreen('title', '总'.repeat(51))).toBe(false);
    expect(isCutOnScreen('title', '总'.repeat(52))).toBe(true);
    expect(isCutOnScreen('title', 'a'.repeat(102))).toBe(false);
    expect(isCutOnScreen('title', 'a'.repeat(103))).toBe(true);
    expect(isCutOnScreen('words', '一\n二\n三\n四')).toBe(false);
    expect(isCutOnScreen('words', '一\n\n三\n四\n五')).toBe(true);
    expect(isCutOnScreen('notes', '讲'.repeat(9_000))).toBe(false);
  });
});
