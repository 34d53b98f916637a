import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';

const focusedName = `document.activeElement?.getAttribute('aria-label')`;

describe('the panel of what is pinned', () => {
  it('keeps the focus as pins are let go by keyboard, each button named by its pin', async () => {
    const pins = 'pin=node:year:2019&pin=node:year:2020&pin=node:year:2021';
    const { page } = await openApp({ hash: `#/explore/units-years-districts?v=1&${pins}` });
    const unpin = (name: string) => page.getByRole('button', { name: `取消选中“${name}”` });
    await unpin('2021 年').focus();
    await page.keyboard.press('Enter');
    await unpin('2021 年').waitFor({ state: 'detached' });
    expect(await page.evaluate(focusedName)).toBe('取消选中“2019 年”');
    await page.keyboard.press('Enter');
    await unpin('2019 年').waitFor({ state: 'detached' });
    expect(await page.evaluate(focusedName)).toBe('取消选中“2020 年”');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '点选一条流向' }).waitFor();
    expect(await page.evaluate(focusedName)).toBe('详情');
  });

  it('draws the parts of a flow from one line, on one scale, whatever their names', async () => {
    const { page } = await openApp({
      hash: '#/explore/units-years-districts?v=1&pin=node:year:2020',
      language: 'en',
    });
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByText('Darhan Muminggan United Banner').waitFor();
    const bars = await panel.getByRole('listitem').evaluateAll((items) =>
      items.flatMap((item) => {
        const bar = item.querySelector('rect')?.getBoundingClientRect();
        return bar
          ? [{ x: bar.x, width: bar.width, posts: Number(item.querySelector('b')?.textContent) }]
          : [];
      }),
    );
    expect(bars.length).toBeGreaterThan(9);
    expect(new Set(bars.map(({ x }) => Math.round(x))).size).toBe(1);
    for (const list of [bars.slice(0, 4), bars.slice(4)]) {
      const [first] = list;
      list
        .filter(({ posts }) => posts > 0)
        .forEach(({ width, posts }) => expect(width / posts).toBeCloseTo(first!.width / first!.posts, 0));
    }
  });
});
