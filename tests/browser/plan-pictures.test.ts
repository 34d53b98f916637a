import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findings } from '../support/axe';
import { openState } from '../support/gallery-page';
import { pairwise } from '../support/pairwise';

/** Text that runs out of its drawing, or over another text of it, by part of the gallery. */
const badTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const slack = 3;
    return [...document.querySelectorAll('section[id] svg[role="img"]')].flatMap((svg) => {
      const room = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].map((text) => ({
        said: text.textContent ?? '',
        // Lines of one label may stand close, as characters of upright ones do.
        label: text.parentElement,
        box: text.getBoundingClientRect(),
      }));
      const name = svg.closest('section[id]')?.id ?? '';
      return texts.flatMap(({ said, label, box }, i) => [
        ...(box.left < room.left - 1 || box.right > room.right + 1 ? [`${name}: ${said} leaves`] : []),
        ...texts
          .slice(i + 1)
          .filter(
            ({ box: other, label: of }) =>
              (label !== of || label === svg) &&
              box.left < other.right &&
              other.left < box.right &&
              box.top + slack < other.bottom &&
              other.top + slack < box.bottom,
          )
          .map(({ said: other }) => `${name}: ${said} | ${other}`),
      ]);
    });
  });

const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('section[id]')]
      .filter((section) => section.scrollWidth > section.clientWidth + 1)
      .map(({ id }) => id),
  );

describe('what shows the effect of a plan, in Chromium', () => {
  const cases = pairwise({
    states: [
      'effects-known,goal-known,rules-known,balance-known,methods-known,compare-fictional',
      'effects-unknown,rules-unknown,balance-unknown,transfers-per-thousand,multiples',
      'effects-some,goal-unknown,methods-unknown,compare-area',
    ] as const,
    theme: ['light', 'dark', 'projector'] as const,
    language: ['zh-CN', 'en'] as const,
    width: [300, 740, 1280] as const,
  });

  it.each(cases.map((each) => [`${each.theme}, ${each.language}, ${each.width} px`, each] as const))(
    'has no text that touches another, nothing that overflows, and passes axe: %s',
    async (_name, { states, theme, language, width }) => {
      const page = await openState('', {
        theme,
        size: { width, height: 720 },
        settings: { plan: states, language },
      });
      expect(await badTexts(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
      expect(await findings(page)).toEqual([]);
    },
  );
});
