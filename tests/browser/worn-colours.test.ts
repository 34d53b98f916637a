import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';
import { contrast } from '../support/contrast';
import { everywhere, inEveryPlace } from '../support/every-place';
import { writtenTexts } from '../support/page-faults';

/** `rgb(1, 2, 3)` as `#010203`. */
const hex = (rgb: string): string => {
  const channels = (rgb.match(/[\d.]+/g) ?? []).slice(0, 3).map((n) => Math.round(Number(n)));
  return `#${channels.map((n) => n.toString(16).padStart(2, '0')).join('')}`;
};

/** Texts that stand out from their ground by less than a ratio. */
const faint = async (page: Page, ratio: number): Promise<string[]> =>
  (await writtenTexts(page))
    .filter(({ ink, ground }) => contrast(hex(ink), hex(ground)) < ratio)
    .map(({ text, ink, ground }) => `${text.slice(0, 30)}: ${ink} on ${ground}`);

describe('colours that wear off', () => {
  it('fault-81 the projector theme writes every text at 7:1 or more', async () => {
    const { page } = await openApp({ theme: 'projector' });
    expect(await inEveryPlace(page, () => faint(page, 7))).toEqual(everywhere([]));
  });

  it.each([
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const)(
    'fault-80 colours chosen by a %s system leave every text readable, also to who chose the %s theme',
    async (colorScheme, theme) => {
      const { page } = await openApp({ theme, context: { forcedColors: 'active', colorScheme } });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await inEveryPlace(page, () => faint(page, 4.5))).toEqual(everywhere([]));
    },
  );

  it('fault-80 a picture is complete at once, and stands still, where motion is reduced', async () => {
    const { page } = await openApp({ context: { reducedMotion: 'reduce' } });
    const standsStill = () =>
      page.evaluate(async () => {
        const place = document.querySelector('main [data-picture-ready], main [data-page-ready]');
        const drawn = () => [...(place?.querySelectorAll('svg') ?? [])].map((svg) => svg.outerHTML).join();
        const first = drawn();
        for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
        return drawn() === first;
      });
    expect(await inEveryPlace(page, standsStill)).toEqual(everywhere(true));
  });
});
