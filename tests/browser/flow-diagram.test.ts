import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openState } from '../support/gallery-page';

const control = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const title = '编制从划出单位到接收单位';

/** The middle of the n-th bar of a side, in pixels of the page. */
const bar = async (page: Page, side: string, n: number) => {
  const box = await page.locator(`g[data-emphasis] rect[data-side="${side}"]`).nth(n).boundingBox();
  if (!box) throw new Error(`no bar ${n} of ${side}`);
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
};

const lit = (page: Page) => page.locator('[data-emphasis="strong"]');

describe.each(['svg', 'canvas'])('a flow diagram on %s', (backend) => {
  const open = () => openState('units-years-districts', { settings: { backend } });

  it('brings forward what the mouse points at and lets it go again', async () => {
    const page = await open();
    await page.mouse.move(...(await bar(page, 'receiving', 0)));
    await expect.poll(() => lit(page).textContent()).toContain('昆都仑区+21');
    expect(await lit(page).textContent()).not.toContain('青山区');
    await page.mouse.move(1, 1);
    await expect.poll(() => lit(page).count()).toBe(0);
  });

  it('keeps a pin after the mouse has left, until Esc', async () => {
    const page = await open();
    await page.mouse.click(...(await bar(page, 'receiving', 1)));
    await page.mouse.move(1, 1);
    await expect.poll(() => lit(page).textContent()).toContain('青山区');
    await page.keyboard.press('Escape');
    await expect.poll(() => lit(page).count()).toBe(0);
  });

  it('pins a ribbon by tap, which is at least 24 pixels wide', async () => {
    const page = await openState('tiny-flows', { settings: { backend }, context: { hasTouch: true } });
    const [x, y] = await bar(page, 'releasing', 1);
    await page.touchscreen.tap(x - 9, y + 90);
    await expect.poll(() => control(page, /^从小到/).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('the keyboard in a flow diagram', () => {
  it('walks to an item, shows where it is, pins it and lets go', async () => {
    const page = await openState('units-years-districts');
    await page.keyboard.press('Tab');
    await expect.poll(() => control(page, title).evaluate((e) => e === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const ribbon = control(page, /^从决策指挥到/);
    await expect.poll(() => ribbon.evaluate((e) => e === document.activeElement)).toBe(true);
    const ring = page.locator('svg > g[aria-hidden] > path').last();
    expect(await ring.isVisible()).toBe(true);
    expect(await ring.evaluate((e) => parseFloat(getComputedStyle(e).strokeWidth))).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Enter');
    expect(await ribbon.getAttribute('aria-pressed')).toBe('true');
    for (const _ of ['link', 'node', 'picture']) await page.keyboard.press('Escape');
    await expect.poll(() => lit(page).count()).toBe(0);
  });

  it('opens the explanation of the keys, which gives the focus back', async () => {
    const page = await openState('units-years-districts');
    await page.keyboard.press('Tab');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: '图中按键' });
    await expect.poll(() => dialog.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
    expect(await control(page, title).evaluate((e) => e === document.activeElement)).toBe(true);
  });

  it('leaves the diagram with Tab and comes back to the same item', async () => {
    const page = await openState('units-years-districts');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2022');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await control(page, /^2022/).evaluate((e) => e === document.activeElement)).toBe(true);
  });
});

describe('one geometry on two grounds', () => {
  it.each(['units-years-districts', 'units-years-districts-right', 'every-basis', 'before-after'])(
    'covers on canvas what the paths of %s cover',
    async (state) => {
      const drawn = await openState(state, { settings: { backend: 'svg' } });
      const paths = await drawn.evaluate(() =>
        [...document.querySelectorAll('path[data-kind]')].map((path) => path.getAttribute('d') ?? ''),
      );
      const painted = await openState(state, { settings: { backend: 'canvas' } });
      const wrong = await painted.evaluate((all) => {
        const context = document.querySelector('canvas')!.getContext('2d')!;
        const { data, width, height } = context.getImageData(
          0,
          0,
          context.canvas.width,
          context.canvas.height,
        );
        const ribbons = all.map((d) => new Path2D(d));
        const { offsetLeft, offsetTop } = context.canvas;
        const covered = (x: number, y: number) =>
          ribbons.some((ribbon) => context.isPointInPath(ribbon, x + offsetLeft, y + offsetTop));
        let differing = 0;
        for (let y = 5; y < height - 5; y += 7) {
          for (let x = 5; x < width - 5; x += 7) {
            const inside = covered(x + 0.5, y + 0.5);
            // Edges are soft: a point counts when all around it is alike.
            const around = [-4, -2, 2, 4].flatMap((d) => [
              [d, 0],
              [0, d],
              [d, d],
              [d, -d],
            ]);
            if (around.some(([dx = 0, dy = 0]) => covered(x + dx, y + dy) !== inside)) continue;
            if (data[4 * (y * width + x) + 3]! > 12 !== inside) differing += 1;
          }
        }
        return differing;
      }, paths);
      expect(wrong).toBe(0);
    },
  );

  it('paints as many pixels as a sharp screen has', async () => {
    const page = await openState('links-500', { context: { deviceScaleFactor: 2 } });
    const pixelsPerPixel = await page.evaluate(() => {
      const canvas = document.querySelector('canvas')!;
      return canvas.width / canvas.getBoundingClientRect().width;
    });
    expect(pixelsPerPixel).toBe(2);
  });

  it('paints anew in another theme', async () => {
    const page = await openState('links-500');
    const brightness = () =>
      page.evaluate(() => {
        const painted = document.querySelector('canvas')!;
        const { width, height } = painted;
        const context = painted.getContext('2d')!;
        return context.getImageData(0, 0, width, height).data.reduce((sum, part) => sum + part, 0);
      });
    const light = await brightness();
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    await expect.poll(brightness).toBeGreaterThan(1.1 * light);
  });
});

describe('a change of the picture', () => {
  const places = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('g[data-emphasis] rect[data-side="releasing"]')].map((bar) =>
        bar.getAttribute('width'),
      ),
    );

  it('moves bars from where they were to where they will be', async () => {
    const page = await openState('units-years-districts', { settings: { then: 'first-two-years' } });
    const first = await places(page);
    const seen = await page.evaluate(async () => {
      const widths = () =>
        document.querySelector('g[data-emphasis] rect[data-side="passing"]')?.getAttribute('width') ?? '';
      document.querySelector('button')!.click();
      const steps = new Set<string>();
      const until = performance.now() + 1000;
      while (performance.now() < until) {
        steps.add(widths());
        await new Promise(requestAnimationFrame);
      }
      return steps.size;
    });
    expect(seen).toBeGreaterThan(2);
    expect(await places(page)).not.toEqual(first);
  });

  it('fault-80 is there at once with reduced motion', async () => {
    const page = await openState('units-years-districts', {
      settings: { then: 'first-two-years' },
      context: { reducedMotion: 'reduce' },
    });
    const seen = await page.evaluate(async () => {
      const bars = () =>
        document.querySelector('g[data-emphasis] rect[data-side="passing"]')?.getAttribute('width') ?? '';
      document.querySelector('button')!.click();
      await new Promise(requestAnimationFrame);
      const at = bars();
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
      return [at, bars()];
    });
    expect(seen[0]).toBe(seen[1]);
  });
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  readonly axe: {
    run: (where: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

describe('axe-core', () => {
  const settings = [{}, { pin: 'node:昆都仑区' }, { form: 'table' }, { backend: 'canvas' }] as const;
  it.each(
    settings.flatMap((each) =>
      (['light', 'dark'] as const).map((theme) => [JSON.stringify(each), theme, each] as const),
    ),
  )('finds nothing in units → years → districts with %s, %s', async (_name, theme, each) => {
    const page = await openState('units-years-districts', { theme, settings: each });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => (window as unknown as AxeWindow).axe.run('section'));
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
});
