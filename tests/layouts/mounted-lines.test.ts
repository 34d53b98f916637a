import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesInView, mountedLines } from '../../src/layouts/matrix/mounted-lines';

const range = fc
  .tuple(fc.nat(400), fc.nat(400))
  .map(([a, b]) => ({ from: Math.min(a, b), end: Math.max(a, b) }));

describe('the lines of a large grid that are on the page', () => {
  test('with the gaps make up every line once, in order', () => {
    fc.assert(
      fc.property(range, range, fc.nat(400), (within, view, kept) => {
        let next = within.from;
        for (const entry of mountedLines(within, view, kept)) {
          if (entry.line === undefined) next += entry.gap;
          else expect(entry.line).toBe(next++);
        }
        expect(next).toBe(within.end);
      }),
    );
  });

  test('hold all that is seen, and the line that is kept', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 24, max: 46 }),
        fc.integer({ min: 100, max: 1200 }),
        fc.nat(899),
        (lines, part, line, height, kept) => {
          const top = part * Math.max(0, lines * line - height);
          const view = linesInView(lines, { top, height, line });
          const mounted = new Set(mountedLines({ from: 0, end: lines }, view, kept).map((m) => m.line));
          const last = Math.min(lines - 1, Math.floor((top + height - 1) / line));
          for (let i = Math.floor(top / line); i <= last; i++) expect(mounted).toContain(i);
          if (kept < lines) expect(mounted).toContain(kept);
        },
      ),
    );
  });

  test('are all of them where there are few, and never many where there are', () => {
    expect(linesInView(60, { top: 700, height: 300, line: 24 })).toEqual({ from: 0, end: 60 });
    const { from, end } = linesInView(302, { top: 2400, height: 480, line: 24 });
    expect(end - from).toBeLessThan(70);
  });
});
