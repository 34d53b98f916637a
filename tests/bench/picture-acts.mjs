import { addressHas, addressLacks, button, click, press, seen, slider } from './act-steps.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./act-steps.mjs').Act} Act */

/** The pictures by their links. */
const names = {
  'units-years-districts': '体系 → 年度 → 旗县区',
  'before-after': '前后对比',
  grains: '千点图',
  organisations: '机构沿革',
  duties: '职责与权限',
  districts: '旗县区',
  matrix: '分年矩阵',
  outcomes: '成效数据',
};

/** @typedef {keyof typeof names} PictureId */

/** @param {PictureId} id @returns {Act} */
const goTo = (id) =>
  click(
    `picture ${id}`,
    (page) =>
      page
        .getByRole('navigation', { name: '图', exact: true })
        .getByRole('link', { name: names[id], exact: true }),
    async (page) => {
      await page.locator(`[data-picture="${id}"][data-picture-ready]`).first().waitFor({ state: 'attached' });
    },
  );

/** @param {Page} page */
const tile = (page) => page.getByRole('button', { name: /^东河区：/ });
/** @param {Page} page */
const cell = (page) => page.locator('[role="gridcell"][tabindex="0"]');

/** What only one picture has. @type {Partial<Record<PictureId, readonly Act[]>>} */
const own = {
  grains: [
    press('scrub the marks', slider('划转进度'), 'ArrowLeft', seen),
    press('scrub the marks', slider('划转进度'), 'ArrowRight', seen),
  ],
  districts: [
    click('colour of the tiles', button('每万人划入'), addressHas(/colour=/)),
    click('colour of the tiles', button('划入编制'), addressLacks('colour=')),
    press('select a tile', tile, 'Enter', addressHas(/pin=/)),
    press('select a tile', tile, 'Enter', addressLacks('pin=')),
  ],
  matrix: [
    press('walk the cells', cell, 'ArrowRight', seen),
    press('walk the cells', cell, 'ArrowDown', seen),
  ],
};

/** To each picture, what is done there, and home. @param {readonly PictureId[]} pictures @returns {Act[]} */
export const pictureActs = (pictures) => [
  ...pictures.flatMap((id) => [goTo(id), ...(own[id] ?? [])]),
  goTo('units-years-districts'),
];
