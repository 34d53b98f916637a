import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addStrips, linePad, type Strips } from '../../src/charts/flow/ribbon-scan';

const breadth = 400;
const strip = fc.record({
  start: fc.double({ min: 1, max: 300, noNaN: true }),
  end: fc.double({ min: 1, max: 300, noNaN: true }),
  wide: fc.double({ min: 0, max: 80, noNaN: true }),
});

const stripsOf = (
  from: number,
  to: number,
  all: readonly { start: number; end: number; wide: number }[],
): Strips => ({
  from,
  to,
  start: Float64Array.from(all, ({ start }) => start),
  shift: Float64Array.from(all, ({ start, end }) => end - start),
  wide: Float64Array.from(all, ({ wide }) => wide),
  acrossCurve: false,
});

/** The coverage of each pixel of a line. */
const lineOf = (strips: Strips, line: number, density = 1, wide = breadth): number[] => {
  const delta = new Float32Array(wide + 2 * linePad);
  addStrips(delta, strips, line, density);
  let sum = 0;
  return Array.from(delta, (change) => (sum += change));
};

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe(addStrips, () => {
  it('covers on every line as much as the strips are wide', () => {
    fc.assert(
      fc.property(
        fc.array(strip, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 59 }),
        (all, line) => {
          const wide = sum(all.map((each) => each.wide));
          expect(sum(lineOf(stripsOf(0, 60, all), line))).toBeCloseTo(wide, 1);
        },
      ),
    );
  });

  it('never covers a pixel less than not at all', () => {
    fc.assert(
      fc.property(strip, fc.integer({ min: 0, max: 59 }), (one, line) => {
        expect(Math.min(...lineOf(stripsOf(0, 60, [one]), line))).toBeGreaterThan(-1e-3);
      }),
    );
  });

  it('covers in a window over the line what it covers there of the whole line', () => {
    const outline = fc.record({
      all: fc.array(strip, { minLength: 1, maxLength: 8 }),
      acrossCurve: fc.boolean(),
    });
    fc.assert(
      fc.property(
        outline,
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 90 }),
        ({ all, acrossCurve }, line, from, wide) => {
          const whole = { ...stripsOf(0, 60, all), acrossCurve };
          const moved = { ...whole, start: whole.start.map((start) => start - from) };
          const expected = lineOf(whole, line).slice(linePad + from, linePad + from + wide);
          const seen = lineOf(moved, line, 1, wide).slice(linePad, linePad + wide);
          seen.forEach((covered, i) => expect(covered).toBeCloseTo(expected[i]!, 2));
        },
      ),
    );
  });

  it('covers a pixel inside one strip once, and one inside two strips twice', () => {
    const two = [
      { start: 10, end: 10, wide: 40 },
      { start: 30, end: 30, wide: 40 },
    ];
    const covered = lineOf(stripsOf(0, 60, two), 7);
    expect(covered[linePad + 20]).toBeCloseTo(1, 5);
    expect(covered[linePad + 40]).toBeCloseTo(2, 5);
    expect(covered[linePad + 80]).toBeCloseTo(0, 5);
  });

  it('covers the lines at both ends of a strip by the part that it has of them', () => {
    const one = stripsOf(0.25, 59.5, [{ start: 10, end: 10, wide: 40 }]);
    expect(lineOf(one, 0)[linePad + 20]).toBeCloseTo(0.75, 5);
    expect(lineOf(one, 59)[linePad + 20]).toBeCloseTo(0.5, 5);
  });
});
