import { addressHas, addressLacks, click, press, stands, within } from './act-steps.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./act-steps.mjs').Act} Act */

/**
 * What of the acts depends on the data.
 * @typedef {object} Place
 * @property {string} route of the picture the acts begin and end with
 * @property {{ from: number, to: number }} period
 * @property {readonly (readonly [id: string, name: string])[]} pictures others to go through, by their links
 */

const home = /** @type {const} */ (['units-years-districts', '体系 → 年度 → 旗县区']);

/** @param {string} name @returns {(page: Page) => import('playwright-core').Locator} */
const button = (name) => (page) => page.getByRole('button', { name, exact: true });
/** @param {string} name @returns {(page: Page) => import('playwright-core').Locator} */
const link = (name) => (page) => page.getByRole('link', { name, exact: true });
/** @param {string} name @returns {(page: Page) => import('playwright-core').Locator} */
const slider = (name) => (page) => page.getByRole('slider', { name });
/** @param {string} name @returns {(page: Page) => import('playwright-core').Locator} */
const choice = (name) => (page) => page.getByRole('combobox', { name });
/** The one tab stop of a diagram. @param {Page} page */
const item = (page) => page.getByRole('figure').getByRole('button').first();

/** @param {Place} place @returns {Act[]} */
const yearActs = ({ period: { from, to } }) => [
  press('years, a range', slider('截止年'), 'ArrowLeft', addressHas(new RegExp(`years=${from}-${to - 1}`))),
  press('years, a range', slider('截止年'), 'ArrowRight', addressLacks('years=')),
  press('years, a range', slider('起始年'), 'ArrowRight', addressHas(new RegExp(`years=${from + 1}-${to}`))),
  press('years, a range', slider('起始年'), 'ArrowLeft', addressLacks('years=')),
  click('years, up to one', button(`${to - 1}`), addressHas(new RegExp(`years=${from}-${to - 1}`))),
  click('years, all', button(`${to}`), addressLacks('years=')),
];

/** @param {string} menu @param {string} label @param {string} key in the address @param {readonly string[]} values @returns {Act[]} */
const choiceActs = (menu, label, key, values) => [
  ...values.map((value) =>
    within(menu, press(label, choice(label), 'ArrowDown', addressHas(new RegExp(`${key}=${value}`)))),
  ),
  within(menu, press(label, choice(label), 'Home', addressLacks(`${key}=`))),
];

const choiceMenus = [
  ...choiceActs('计量', '数值按', 'measure', ['system', 'releasing', 'column']),
  ...choiceActs('显示', '排列', 'order', ['size', 'code', 'crossings']),
  ...choiceActs('显示', '方向', 'orientation', ['right']),
];

const pin = press('pin', item, 'Enter', addressHas(/pin=/));

/** Steps into the picture first, to its first unit. @type {Act} */
const firstPin = {
  ...pin,
  ready: async (page) => {
    await item(page).focus();
    await page.keyboard.press('Home');
  },
};

/** @type {readonly Act[]} */
const pinActs = [
  firstPin,
  ...choiceActs('显示', '只看', 'filter', ['in', 'out']),
  ...choiceActs('显示', '突出', 'reach', ['path']),
  press('unpin', item, 'Enter', addressLacks('pin=')),
];

/** @type {readonly Act[]} */
const formActs = [
  click('table', link('表格'), stands('[data-form="table"]')),
  click('diagram', link('图形'), stands('[data-form="diagram"]')),
];

/** @type {readonly Act[]} */
const zoomActs = [
  click('zoom', button('放大'), stands('[data-zoomed]')),
  click('zoom', button('放大'), stands('[data-zoomed]')),
  click('zoom', button('适合窗口'), stands('[data-picture-ready]:not(:has([data-zoomed]))')),
];

/** @param {string} name @param {string} theme */
const themeAct = (name, theme) =>
  within(
    '外观',
    click(
      'theme',
      (page) => page.getByRole('radio', { name, exact: true }),
      stands(`html[data-theme="${theme}"]`),
    ),
  );

/** @type {readonly Act[]} */
const pageActs = [
  click('language', button('English'), stands('html[lang="en"]')),
  click('language', button('中文'), stands('html[lang="zh-CN"]')),
  themeAct('深色', 'dark'),
  themeAct('浅色', 'light'),
];

/** @param {Place} place @returns {Act[]} */
const pictureActs = ({ pictures }) =>
  [...pictures, home].map(([id, name]) =>
    click(
      `picture ${id}`,
      (page) =>
        page.getByRole('navigation', { name: '图', exact: true }).getByRole('link', { name, exact: true }),
      stands(`[data-picture="${id}"][data-picture-ready]`),
    ),
  );

/** Every act of Explore; the last leaves the page as the first found it. @param {Place} place @returns {Act[]} */
export const actsOf = (place) => [
  ...yearActs(place),
  ...choiceMenus,
  ...pinActs,
  ...formActs,
  ...zoomActs,
  ...pageActs,
  ...pictureActs(place),
];

/** Each act that fetches code once, so that no later one does. @param {Place} place @returns {Act[]} */
export const fetchingActs = (place) => [
  ...choiceMenus,
  firstPin,
  press('unpin', item, 'Enter', addressLacks('pin=')),
  ...formActs,
  ...pageActs,
  ...pictureActs(place),
];

/** @type {Place} */
export const baotou = {
  route: '#/explore/units-years-districts?v=1',
  period: { from: 2019, to: 2022 },
  pictures: [
    ['before-after', '前后对比'],
    ['grains', '千点图'],
    ['organisations', '机构沿革'],
    ['duties', '职责与权限'],
    ['districts', '旗县区'],
    ['matrix', '分年矩阵'],
    ['outcomes', '成效数据'],
  ],
};

/** All 300 units stand in the picture. @type {Place} */
export const largeCity = {
  route: '#/explore/units-years-districts?v=1&data=large-city&upper=unit&lower=station&unfolded=1',
  period: { from: 2011, to: 2022 },
  pictures: [
    ['before-after', '前后对比'],
    ['matrix', '分年矩阵'],
  ],
};
