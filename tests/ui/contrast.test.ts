import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../support/contrast';

const tokens = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

const ruleAfter = (selector: string): string => {
  const start = tokens.indexOf(selector);
  if (start < 0) throw new Error(`no rule ${selector}`);
  return tokens.slice(start, tokens.indexOf('}', start));
};

/** The colours of the rule that begins with a selector. */
const coloursAfter = (selector: string): Record<string, string> => {
  const found = ruleAfter(selector).matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g);
  return Object.fromEntries(Array.from(found, ([, name = '', hex = '']) => [name, hex]));
};

const selectors = {
  light: "[data-theme='light']",
  dark: "[data-theme='dark']",
  projector: "[data-theme='projector']",
  print: '@media print',
} as const;

const themes = {
  light: { colours: coloursAfter(selectors.light), text: 4.5, marks: 3 },
  dark: { colours: coloursAfter(selectors.dark), text: 4.5, marks: 3 },
  projector: { colours: coloursAfter(selectors.projector), text: 7, marks: 4.5 },
  print: { colours: coloursAfter(selectors.print), text: 7, marks: 3 },
} as const;

const grounds = ['paper', 'card'];
const inks = ['ink', 'muted', 'upper-ink', 'mid-ink', 'lower-ink', 'stay-ink', 'error', 'good'];
/** What is filled with `stay` has an edge of `stay-edge`; hairlines of `line` carry no meaning. */
const marks = ['upper', 'mid', 'lower', 'stay-edge', 'plan', 'focus'];

const names = Object.keys(themes) as (keyof typeof themes)[];
const pairs = (over: readonly string[]) =>
  names.flatMap((theme) => over.flatMap((ink) => grounds.map((ground) => [theme, ink, ground] as const)));

const contrastOf = (theme: keyof typeof themes, ink: string, ground: string): number => {
  const { colours } = themes[theme];
  const [a, b] = [colours[ink], colours[ground]];
  if (a === undefined || b === undefined) throw new Error(`${theme} lacks ${ink} or ${ground}`);
  return contrast(a, b);
};

describe('the contrast', () => {
  it.each(pairs(inks))('of text in %s: %s on %s', (theme, ink, ground) => {
    expect(contrastOf(theme, ink, ground)).toBeGreaterThanOrEqual(themes[theme].text);
  });

  it.each(pairs([...marks, 'line-strong']))('of marks in %s: %s on %s', (theme, mark, ground) => {
    expect(contrastOf(theme, mark, ground)).toBeGreaterThanOrEqual(themes[theme].marks);
  });

  it.each(names)('of text on what is marked as chosen in %s', (theme) => {
    for (const ink of ['ink', 'muted', 'upper-ink'])
      expect(contrastOf(theme, ink, 'upper-wash')).toBeGreaterThanOrEqual(themes[theme].text);
  });

  it('of what releases and what receives on paper holds without hue', () => {
    expect(contrastOf('print', 'upper', 'lower')).toBeGreaterThanOrEqual(2.5);
  });

  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('every theme', () => {
  it.each(names)('%s has every colour the light one has', (theme) => {
    expect(Object.keys(themes[theme].colours).sort()).toEqual(Object.keys(themes.light.colours).sort());
  });

  it.each(names)('%s names the same colour twice where one shows through', (theme) => {
    const twins = [...ruleAfter(selectors[theme]).matchAll(/--([\w-]+)-rgb: (\d+) (\d+) (\d+)/g)];
    expect(twins.map(([, name]) => name)).toEqual(['upper', 'lower']);
    for (const [, name = '', ...parts] of twins) {
      const hex = parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('');
      expect(themes[theme].colours[name]).toBe(`#${hex}`);
    }
  });
});
