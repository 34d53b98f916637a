import {
  addressHas,
  addressLacks,
  button,
  choiceActs,
  click,
  link,
  press,
  seen,
  slider,
  stands,
  within,
} from './act-steps.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./act-steps.mjs').Act} Act */
/** @typedef {import('./act-list.mjs').Place} Place */

/** The one tab stop of a diagram. @param {Page} page */
const item = (page) => page.getByRole('figure').getByRole('button').first();

/** @param {Page} page @param {string} pace */
const play = (page, pace) => page.getByRole('combobox', { name: '播放方式' }).selectOption(pace);

/** One year alone, and all again. @param {number} year @returns {Act[]} */
const singleYearActs = (year) => {
  const alone = click('years, one alone', button(`${year}`), addressHas(new RegExp(`years=${year}-${year}`)));
  const ready = (/** @type {Page} */ page) => play(page, 'single').then(() => alone.ready(page));
  const back = (/** @type {Page} */ page) =>
    play(page, 'cumulative').then(() => addressLacks('years=')(page));
  return [
    { ...alone, ready },
    { ...alone, name: 'years, all', shown: back },
  ];
};

/** @param {Place} place @returns {Act[]} */
export const yearActs = ({ period: { from, to } }) => [
  press('years, a range', slider('截止年'), 'ArrowLeft', addressHas(new RegExp(`years=${from}-${to - 1}`))),
  press('years, a range', slider('截止年'), 'ArrowRight', addressLacks('years=')),
  press('years, a range', slider('起始年'), 'ArrowRight', addressHas(new RegExp(`years=${from + 1}-${to}`))),
  press('years, a range', slider('起始年'), 'ArrowLeft', addressLacks('years=')),
  click('years, up to one', button(`${to - 1}`), addressHas(new RegExp(`years=${from}-${to - 1}`))),
  click('years, all', button(`${to}`), addressLacks('years=')),
  ...singleYearActs(to - 1),
];

/** @param {string} menu @param {readonly Act[]} acts */
const inMenu = (menu, acts) => acts.map((act) => within(menu, act));

/** What stands on the ribbons, put there and taken away. @param {string} label @param {Act['shown']} changed @param {Act['shown']} back */
const tickActs = (label, changed, back) => {
  const box = (/** @type {Page} */ page) => page.getByRole('checkbox', { name: label });
  return [press(label, box, 'Space', changed), press(label, box, 'Space', back)];
};

/** @type {readonly Act[]} */
export const menuActs = [
  ...inMenu('计量', choiceActs('数值按', 'measure', ['system', 'releasing', 'column'])),
  ...inMenu('显示', [
    ...tickActs('数值', addressHas(/values=/), seen),
    ...tickActs('百分比', addressHas(/shares=/), seen),
    ...choiceActs('排列', 'order', ['size', 'code', 'crossings']),
    ...choiceActs('方向', 'orientation', ['right']),
  ]),
];

/** A real total, entered and taken away. @type {readonly Act[]} */
export const totalActs = [
  { text: '5000', shown: addressHas(/total=5000/) },
  { text: '', shown: addressLacks('total=') },
].map(({ text, shown }) => {
  const field = (/** @type {Page} */ page) => page.getByLabel('全系统编制总数');
  const act = press('total', field, 'Enter', shown);
  return within('计量', { ...act, ready: (page) => field(page).fill(text) });
});

/** Each side at another level and back. @type {readonly Act[]} */
export const levelActs = inMenu(
  '层级',
  [
    { side: '市局一侧', key: 'ArrowUp', shown: addressHas(/upper=group/) },
    { side: '市局一侧', key: 'ArrowDown', shown: addressHas(/upper=system/) },
    { side: '旗县区一侧', key: 'ArrowUp', shown: addressHas(/lower=group/) },
    { side: '旗县区一侧', key: 'ArrowDown', shown: addressHas(/lower=district/) },
  ].map(({ side, key, shown }) =>
    press('level', (page) => page.getByRole('combobox', { name: side }), key, shown),
  ),
);

/** Steps into the picture first, to its first unit. @type {Act} */
export const firstPin = {
  ...press('pin', item, 'Enter', addressHas(/pin=/)),
  ready: async (page) => {
    await item(page).focus();
    await page.keyboard.press('Home');
  },
};

export const unpin = press('unpin', item, 'Enter', addressLacks('pin='));

export const letGo = press('let go of all', item, 'Escape', addressLacks('pin='));

/** The first Escape leaves the unit one stands on. @type {Act} */
const letGoFromUnit = {
  ...letGo,
  ready: async (page) => {
    await letGo.ready(page);
    await page.keyboard.press('Escape');
  },
};

/** @type {readonly Act[]} */
export const pinActs = [
  firstPin,
  ...inMenu('显示', [
    ...choiceActs('只看', 'filter', ['in', 'out']),
    ...choiceActs('突出', 'reach', ['path']),
  ]),
  unpin,
  press('walk', item, 'ArrowRight', seen),
  press('pin', item, 'Enter', addressHas(/pin=/)),
  press('walk', item, 'ArrowLeft', seen),
  press('one more pin', item, 'Shift+Enter', addressHas(/pin=.*pin=/)),
  letGoFromUnit,
];

const heading = (/** @type {Page} */ page) => page.getByRole('table').first().getByRole('button').first();

/** @type {readonly Act[]} */
export const formActs = [
  click('table', link('表格'), stands('[data-form="table"]')),
  press('sort', heading, 'Enter', stands('[aria-sort="ascending"], [aria-sort="descending"]')),
  click('diagram', link('图形'), stands('[data-form="diagram"]')),
];

/** @type {readonly Act[]} */
export const zoomActs = [
  click('zoom', button('放大'), stands('[data-zoomed]')),
  click('zoom', button('放大'), stands('[data-zoomed]')),
  click('zoom', button('适合窗口'), stands('[data-picture-ready]:not(:has([data-zoomed]))')),
];
