import { click, press, stands } from './act-steps.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */
/** @typedef {import('./act-steps.mjs').Act} Act */

/** What tells of saving and of acts done: it comes later by design, and is no effect of an edit. */
export const toldLater = '[role="status"], [data-state]';

const undoKeys = '[aria-keyshortcuts="Control+Z"]';
const redoKeys = '[aria-keyshortcuts^="Control+Shift+Z"]';
const edited = stands(`${redoKeys}[aria-disabled="true"]`);
const undone = stands(`${redoKeys}[aria-disabled="false"]`);

/** A row of a lever, whatever the data. @param {string} kind @param {number} [place] @returns {(page: Page) => Locator} */
const row =
  (kind, place = 0) =>
  (page) =>
    page.locator(`li[data-at^="${kind}/"]`).nth(place);
const district = row('topUp/units');
const unit = row('cut/units');
const year = row('phasing/locked', 1);

/**
 * A number one higher typed into a field, and taken.
 * @param {string} name
 * @param {(page: Page) => Promise<Locator>} find
 * @returns {Act}
 */
const type = (name, find) => ({
  name,
  ready: async (page) => {
    const field = await find(page);
    await field.fill(`${Number(await field.inputValue()) + 1}`);
  },
  press: ({ keyboard }) => keyboard.press('Enter'),
  shown: edited,
});

/** The field of a year's weight, which is folded. @param {Page} page */
const yearWeight = async (page) => {
  const more = year(page).locator('button[aria-expanded]');
  if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
  return year(page).getByRole('textbox').last();
};

/** @param {Page} page */
const rule = (page) =>
  page.getByRole('region', { name: '补下', exact: true }).getByRole('combobox', { name: '分配办法' });

/** @type {readonly Act[]} */
const edits = [
  type('number field', (page) => Promise.resolve(district(page).getByRole('textbox').first())),
  type('number field', (page) => Promise.resolve(unit(page).getByRole('textbox').first())),
  press('slider', (page) => district(page).getByRole('slider'), 'ArrowRight', edited),
  press('slider', (page) => unit(page).getByRole('slider'), 'ArrowRight', edited),
  press('slider', (page) => year(page).getByRole('slider'), 'ArrowRight', edited),
  click('lock', (page) => district(page).locator('button[aria-pressed]'), edited),
  press('rule', rule, 'ArrowDown', edited),
  type('year weight', yearWeight),
];

const undo = click('undo', (page) => page.locator(undoKeys), undone);
const redo = click('redo', (page) => page.locator(redoKeys), edited);

/** Each edit taken back, brought again and taken back: the plan is then what it was. @type {readonly Act[]} */
export const labActs = edits.flatMap((edit) => [edit, undo, redo, undo]);

const undoByKey = press('undo', (page) => page.getByRole('main'), 'Control+z', undone);

/** Each edit and nothing but its undo, which leave as many steps in the history. @type {readonly Act[]} */
export const editsUndone = edits.flatMap((edit) => [edit, undoByKey]);

/** Posts per 10,000 residents to reach in the city of 300 units: more than it has, within reach in either way. */
const goals = [11.8, 11.9, 12, 12.1];
const ways = /** @type {const} */ (['下沉总量最小', '改动最少']);
const answered = stands('[role="status"] :is(p, dl, ul, table)');

/** @param {string} way @param {number} goal @returns {Act} */
const seek = (way, goal) => {
  const act = click(way, (page) => page.getByRole('button', { name: '求解' }), answered);
  return {
    ...act,
    ready: async (page) => {
      await page.getByRole('radio', { name: way }).check();
      const field = page.getByRole('textbox', { name: '每万人编制最低的旗县区不低于' });
      await field.fill(`${goal}`);
      await field.press('Enter');
      await act.ready(page);
    },
  };
};

/** Goals sought, each in either way. @type {readonly Act[]} */
export const seekActs = ways.flatMap((way) => goals.map((goal) => seek(way, goal)));

/** Milliseconds within which the list of plans has been asked for anew, once a plan is saved. */
const untilListed = 1_000;

/** Resolves when all steps are saved, and told of. @param {Page} page */
export const allSaved = async (page) => {
  await stands('[role="status"][data-state="saved"]')(page);
  await page.waitForTimeout(untilListed);
};

/** Makes a plan of the data and opens it. @param {Page} page @param {string} url @param {string} [dataset] */
export const openNewPlan = async (page, url, dataset) => {
  await page.goto(`${url}#/lab/baseline?v=1${dataset === undefined ? '' : `&data=${dataset}`}`);
  await page.getByRole('button', { name: '新建方案' }).click();
  await page.getByRole('textbox', { name: '署名' }).fill('王敏');
  await page.getByRole('button', { name: '建立方案' }).click();
  await page.waitForURL(/#\/lab\/(?!baseline)/);
  await page.locator('[data-picture="plan"] svg').first().waitFor();
};
