import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textSize, textSizes, textSizeWithin, type TextSizeName } from '../../src/layouts/type-scale';
import { projectorScale, wallScale } from '../../src/ui/use-text-scale';

const source = new URL('../../src/', import.meta.url);
const styles = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => path.replaceAll('\\', '/'));
const read = (path: string): string => readFileSync(new URL(path, source), 'utf8');

const tokenOf: Readonly<Record<TextSizeName, string>> = {
  small: '--text-small',
  note: '--text-note',
  body: '--text-body',
  lead: '--text-lead',
  title2: '--title-2',
  title1: '--title-1',
};
const names = Object.keys(tokenOf) as TextSizeName[];
const tokens = names.map((name) => tokenOf[name]);

/** The sizes a style sheet declares, each as it stands there. */
const declared = (css: string): string[] =>
  [...css.matchAll(/(?:^|[\s;{])(?:font-size: ([^;]+)|font: ([^;]+));/g)].map(([, size, font]) =>
    (size ?? font ?? '').trim(),
  );

/** What follows something other than the scale: the screen of a show, its bar, and notes as large as the speaker wants them. */
const others: Readonly<Record<string, readonly string[]>> = {
  'features/stage/show/show.module.css': ['max(22px, min(2.8vh, 2.1vw))'],
  'features/stage/show/show-bar.module.css': ['18px', '18px'],
  'features/stage/speaker/speaker-notes.module.css': ['calc(var(--text-body) * var(--notes, 1.2))'],
};

const isOfScale = (size: string): boolean =>
  size === 'inherit' || tokens.some((token) => new RegExp(`^(\\d00 )?var\\(${token}\\)`).test(size));
const isOnPaper = (size: string): boolean => /^(\d00 )?[\d.]+pt\b/.test(size);

/** The sizes a rule of the tokens gives, by the text that opens its block. */
const sizesIn = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/(--(?:text-[a-z]+|title-\d)): ([^;]+);/g)].map(([, name = '', size = '']) => [
      name,
      size,
    ]),
  );

const tokenFile = read('ui/tokens.css');
const [ordinary = '', onScreen = ''] = tokenFile.split('@media screen {');
const [projector = '', onWall = ''] = onScreen.split('@media screen and (min-width: 2560px)');
const [wall = '', wallProjector = ''] = onWall.split("html[data-theme='projector']");
const roots = {
  ordinary: { css: ordinary, scale: 1 },
  projector: { css: projector, scale: projectorScale },
  wall: { css: wall, scale: wallScale },
  'projector on a wall': { css: wallProjector, scale: projectorScale * wallScale },
};

describe('every size of text in a style sheet', () => {
  it.each(styles)('%s', (path) => {
    const sizes = declared(read(path)).filter((size) => !isOfScale(size) && !isOnPaper(size));
    expect(sizes).toEqual(others[path] ?? []);
  });

  it('is looked for in as many sheets as there are', () => {
    expect(styles.length).toBeGreaterThan(80);
    expect(styles.flatMap((path) => declared(read(path))).length).toBeGreaterThan(200);
  });
});

describe('the sizes of text', () => {
  it.each(Object.entries(roots))('%s: whole, and those of the drawings', (_, { css, scale }) => {
    const expected = names.map((name) => [tokenOf[name], `${textSize(name, scale)}px`]);
    expect(sizesIn(css)).toEqual(Object.fromEntries(expected));
  });

  it('are at least 12 pixels, and no two alike', () => {
    for (const { scale } of Object.values(roots)) {
      const sizes = names.map((name) => textSize(name, scale));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      expect(new Set(sizes).size).toBe(sizes.length);
    }
  });

  it('follow the screen in a show, all of them', () => {
    const show = sizesIn(read('features/stage/show/show.module.css'));
    expect(Object.keys(show)).toEqual(tokens);
    expect(Object.values(show).every((size) => /^[\d.]+rem$/.test(size))).toBe(true);
    // 22 px is the least the root of a show has, 18 px the least that the last row can read.
    expect(Math.min(...Object.values(show).map(parseFloat)) * 22).toBeGreaterThanOrEqual(18);
  });

  it('stay within the room they are given', () => {
    const scales = fc.double({ min: 1, max: 4, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1, max: 400, noNaN: true }), scales, (pixels, scale) => {
        const size = textSizeWithin(pixels, scale);
        const least = textSize('small', scale);
        expect(Number.isInteger(size)).toBe(true);
        expect(size).toBeGreaterThanOrEqual(least);
        expect(size).toBeLessThanOrEqual(Math.max(least, Math.round(pixels)));
        if (size < textSize('title1', scale))
          expect(names.map((name) => textSize(name, scale))).toContain(size);
      }),
    );
  });

  it('are reached by the room that has just their size', () => {
    for (const name of names)
      for (const scale of [1, 1.2, 1.5, 1.8])
        expect(textSizeWithin(textSizes[name] * scale, scale)).toBe(textSize(name, scale));
  });
});
