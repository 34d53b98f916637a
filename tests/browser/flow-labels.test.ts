import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openState } from '../support/gallery-page';

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** The lines of all labels of each picture, as the browser has set them; one label a list. */
const drawnLabels = (page: Page): Promise<Line[][][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('section')].map((section) =>
      [...section.querySelectorAll<SVGGElement>('svg > g[data-emphasis] g[data-way]')].map((label) =>
        [...label.querySelectorAll('text')].map((line) => {
          const { x, y, width, height } = line.getBBox();
          return { text: line.textContent ?? '', x, y, right: x + width, bottom: y + height };
        }),
      ),
    ),
  );

/** The line box of a font is taller than its glyphs: neighbours in a column may share this much of it, in pixels. */
const leading = 3;

const touch = (a: Line, b: Line): boolean =>
  a.x < b.right && b.x < a.right && a.y + leading < b.bottom && b.y + leading < a.bottom;

const collisions = (labels: readonly Line[][]): string[] =>
  labels.flatMap((one, i) =>
    labels
      .slice(i + 1)
      .flatMap((other) =>
        one.flatMap((a) => other.filter((b) => touch(a, b)).map((b) => `${a.text} | ${b.text}`)),
      ),
  );

const outside = (labels: readonly Line[][], width: number, height: number): string[] =>
  labels
    .flat()
    .filter(
      ({ x, y, right, bottom }) =>
        x < -0.5 || y < -leading || right > width + 0.5 || bottom > height + leading,
    )
    .map(({ text, x, y, right, bottom }) => `${text} at ${[x, y, right, bottom].join(' ')}`);

/** What the six screens of the product leave for a picture. */
const sizes = [
  [1326, 560],
  [1400, 690],
  [1880, 870],
  [3800, 1900],
  [984, 560],
  [358, 520],
] as const;

const states = [
  'before-after',
  'before-after-right',
  'units-years-districts',
  'units-years-districts-right',
  'long-names',
  'tiny-flows',
  'links-500',
  'units-300',
];

describe('labels in Chromium', () => {
  it.each(sizes)('never touch nor leave their picture at %i × %i', async (width, height) => {
    const page = await openState(states.join(), { size: { width, height } });
    const pictures = await drawnLabels(page);
    expect(pictures.map((labels) => labels.length > 0)).toEqual(states.map(() => true));
    expect(pictures.flatMap(collisions)).toEqual([]);
    expect(pictures.flatMap((labels) => outside(labels, width, height))).toEqual([]);
  });
});
