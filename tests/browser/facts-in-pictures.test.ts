import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app-page';
import { byId, lacking } from '../support/reading-facts';
import { changeFacts, districtFacts, dutyFacts } from '../support/report-changes';
import { figureFacts, figuresOfPictures } from '../support/report-facts';

const pinsOf = {
  'before-after': [
    'node:before:releasing',
    'node:before:others',
    'node:after:releasing',
    'node:after:others',
    'link:before:releasing>after:others',
  ],
  grains: ['node:releasing', 'node:moved', 'node:others'],
  organisations: changeFacts.map(({ id }) => `change:${id}`),
  duties: dutyFacts.map(({ id }) => `duty:${id}`),
  districts: districtFacts.map(({ adcode }) => `unit:d-${adcode}`),
  outcomes: figuresOfPictures.outcomes
    .split(' ')
    .filter((id) => id.startsWith('F'))
    .map((id) => `figure:${id}`),
} as const;

type PictureWithFacts = keyof typeof pinsOf;

/** A picture with all its facts pinned, and the side panel that tells them. */
const openPinned = async (picture: PictureWithFacts) => {
  const pins = pinsOf[picture].map((pin) => `&pin=${encodeURIComponent(pin)}`).join('');
  const { page } = await openApp({
    hash: `#/explore/${picture}?v=1${pins}`,
    ready: `[data-picture="${picture}"][data-picture-ready]`,
  });
  const panel = page.getByRole('complementary', { name: '详情' });
  await panel
    .getByRole('article')
    .nth(pinsOf[picture].length - 1)
    .waitFor();
  return { page, panel };
};

describe('a picture', () => {
  it.each(Object.keys(pinsOf) as PictureWithFacts[])(
    'finds everything pinned in it, and tells its figures with value, interval, basis and section: %s',
    async (picture) => {
      const { panel } = await openPinned(picture);
      expect(await panel.getByRole('status').allInnerTexts()).toEqual([]);
      const told = await panel.getByRole('listitem').allInnerTexts();
      const facts = figuresOfPictures[picture]
        .split(' ')
        .map((id) => figureFacts.find((fact) => fact.id === id)!);
      expect(
        byId(facts, ({ id, value, interval, basis, source }) => {
          const text = told.find((each) => new RegExp(`^${id} ·`, 'm').test(each));
          const parts = [
            value.replace(' 同比', ''),
            interval.replaceAll(' / ', ' → '),
            basis,
            source.replaceAll(' ', ', '),
          ];
          return lacking(text, parts);
        }),
      ).toEqual(byId(facts, () => []));
    },
  );

  it('tells each result by its own pin, with its section, and both numbers of the conflict', async () => {
    const { panel } = await openPinned('outcomes');
    const articles = await panel.getByRole('article').allInnerTexts();
    const facts = pinsOf.outcomes.map((pin) => figureFacts.find(({ id }) => pin === `figure:${id}`)!);
    expect(
      byId(facts, ({ id, value, interval, source, basis }) =>
        lacking(articles[facts.findIndex((fact) => fact.id === id)], [
          value.replace(' 同比', ''),
          interval,
          `报告 ${source}`,
          basis,
        ]),
      ),
    ).toEqual(byId(facts, () => []));
    const conflict = ['+345%', '[344.5, 345.5)', '+354%', '[353.5, 354.5)', '不取平均'];
    for (const id of ['F24', 'F50']) {
      expect(lacking(articles[facts.findIndex((fact) => fact.id === id)], conflict)).toEqual([]);
    }
  });

  it('tells each organisation by its own pin, with its numbers and section', async () => {
    const { panel } = await openPinned('organisations');
    const articles = await panel.getByRole('article').allInnerTexts();
    expect(
      byId(changeFacts, ({ id, source, kind, before, after, tiers }) => {
        const names = [...before, ...after].map((body) => body.split(' ')[0]!);
        const place = source.startsWith('F') ? [] : [`报告 ${source}`];
        const article = articles[changeFacts.findIndex((fact) => fact.id === id)];
        return lacking(article, [kind, tiers, ...names, ...place, id === 'O4' ? '推算' : '报告']);
      }),
    ).toEqual(byId(changeFacts, () => []));
  });

  it('tells each duty by its own pin, with its ends, direction and section', async () => {
    const { panel } = await openPinned('duties');
    const articles = await panel.getByRole('article').allInnerTexts();
    expect(
      byId(dutyFacts, ({ id, source, what, from, to, direction }) =>
        lacking(articles[dutyFacts.findIndex((fact) => fact.id === id)], [
          what,
          `由 ${from}`,
          `到 ${to}`,
          `方向 ${direction}`,
          `报告 ${source}`,
        ]),
      ),
    ).toEqual(byId(dutyFacts, () => []));
  });

  it('tells each district by its own pin, and sets it in its place of the grid', async () => {
    const { page, panel } = await openPinned('districts');
    const articles = await panel.getByRole('article').allInnerTexts();
    const told = districtFacts.map(({ name, area, residents, townships, received }, i) =>
      lacking(articles[i], [
        name,
        `划入编制 ${received} 名 示意`,
        `人口 ${residents} 人 公开`,
        `面积 ${area} km² 公开`,
        `${townships} 公开`,
        '原有编制 原文未列',
      ]),
    );
    expect(told).toEqual(districtFacts.map(() => []));
    expect(districtFacts.reduce((sum, { received }) => sum + received, 0)).toBe(76);
    expect(await tilesOf(page)).toEqual(
      Object.fromEntries(districtFacts.map(({ adcode, tile }) => [`unit:d-${adcode}`, tile])),
    );
    await page.getByText('示意排布，非地图').first().waitFor();
  });
});

/** Where tiles stand: their row and column among those of the grid. */
const tilesOf = (page: Page) =>
  page.evaluate(() => {
    const tiles = [...document.querySelectorAll('main svg g[data-key^="unit:"]:has(> rect[rx="4"])')].map(
      (tile) => {
        const { x, y } = tile.querySelector('rect')!.getBoundingClientRect();
        return { key: (tile as SVGGElement).dataset['key'] ?? '', x: Math.round(x), y: Math.round(y) };
      },
    );
    const among = (places: readonly number[]) => [...new Set(places)].sort((a, b) => a - b);
    const [rows, columns] = [among(tiles.map(({ y }) => y)), among(tiles.map(({ x }) => x))];
    return Object.fromEntries(tiles.map(({ key, x, y }) => [key, [rows.indexOf(y), columns.indexOf(x)]]));
  });
