import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds, as `rule: first element`. Runs through the debugger, which the content policy does not bind. */
const findings = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    (
      window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run(),
  );
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`,
  );
};

const states = [
  ['before → after', '#/explore/before-after?v=1', '[data-picture-ready]'],
  ['a pinned ribbon', '#/explore/before-after?v=1&pin=link%3Abefore%3Areleasing%3Eafter%3Aothers', 'article'],
  ['units → years → districts', '#/explore/units-years-districts?v=1&shares=1', '[data-picture-ready]'],
  ['its table', '#/explore/units-years-districts?v=1&form=table', 'table'],
  ['loading', '#/explore/before-after?v=1&fault=never', '[role=status]'],
  ['an error', '#/explore/before-after?v=1&fault=status:404', '[role=alert]'],
  ['no such page', '#/nowhere', 'h1'],
] as const;

describe('axe-core finds nothing in', () => {
  const looks = [
    ['zh-CN', 'light', { width: 1366, height: 768 }],
    ['en', 'dark', { width: 1920, height: 1080 }],
    ['zh-CN', 'dark', { width: 1024, height: 768 }],
    ['en', 'light', { width: 390, height: 844 }],
  ] as const;
  it.each(states.flatMap((state) => looks.map((look) => [...state, ...look] as const)))(
    '%s (%s, %s: %s %s)',
    async (_, hash, ready, language, theme, size) => {
      const { page } = await openApp({ hash, ready, language, theme, size });
      expect(await findings(page)).toEqual([]);
    },
  );
});

describe('the page at 320 CSS pixels, as at 400 % zoom', () => {
  it('reads without scrolling sideways', async () => {
    const { page } = await openApp({ size: { width: 320, height: 640 } });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});
