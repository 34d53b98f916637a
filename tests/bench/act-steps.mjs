/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/**
 * One thing a person does in Explore.
 * @typedef {object} Act
 * @property {string} name acts of one kind have the same
 * @property {(page: Page) => Promise<unknown>} ready brings the pointer or the focus there; not timed
 * @property {(page: Page) => Promise<unknown>} press the press of a button or a key
 * @property {(page: Page) => Promise<unknown>} shown resolves when the page shows what was asked for
 */

/** The address holds the view. @param {RegExp} pattern @returns {Act['shown']} */
export const addressHas = (pattern) => (page) => page.waitForURL(({ hash }) => pattern.test(hash));

/** @param {string} text @returns {Act['shown']} */
export const addressLacks = (text) => (page) => page.waitForURL(({ hash }) => !hash.includes(text));

/**
 * By a locator: a handle would hold the element after the page has let it go.
 * @param {string} selector
 * @returns {Act['shown']}
 */
export const stands = (selector) => (page) => page.locator(selector).first().waitFor({ state: 'attached' });

/** Moves the pointer onto the middle. @param {Page} page @param {Locator} locator */
const pointAt = async (page, locator) => {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error(`not to be seen: ${locator}`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
};

/**
 * By mouse.
 * @param {string} name
 * @param {(page: Page) => Locator} find
 * @param {Act['shown']} shown
 * @returns {Act}
 */
export const click = (name, find, shown) => ({
  name,
  ready: (page) => pointAt(page, find(page)),
  press: async ({ mouse }) => {
    await mouse.down();
    await mouse.up();
  },
  shown,
});

/**
 * By keyboard.
 * @param {string} name
 * @param {(page: Page) => Locator} find
 * @param {string} key
 * @param {Act['shown']} shown
 * @returns {Act}
 */
export const press = (name, find, key, shown) => ({
  name,
  ready: (page) => find(page).focus(),
  press: ({ keyboard }) => keyboard.press(key),
  shown,
});

/** Opens a menu where it is closed. @param {Page} page @param {string} label */
const openMenu = async (page, label) => {
  const summary = page.locator(`summary:text-is("${label}"), summary[aria-label="${label}"]`);
  const menu = page.locator('details', { has: summary });
  if ((await menu.getAttribute('open')) === null) await summary.click();
};

/** The same act in a menu, which is open by then. @param {string} menu @param {Act} act @returns {Act} */
export const within = (menu, act) => ({
  ...act,
  ready: async (page) => {
    await openMenu(page, menu);
    await act.ready(page);
  },
});

/** Nothing but the picture itself tells of it; that it changed is seen by the meter. @type {Act['shown']} */
export const seen = () => Promise.resolve();

/** @param {string} name @returns {(page: Page) => Locator} */
export const button = (name) => (page) => page.getByRole('button', { name, exact: true });

/** @param {string} name @returns {(page: Page) => Locator} */
export const link = (name) => (page) => page.getByRole('link', { name, exact: true });

/** @param {string} name @returns {(page: Page) => Locator} */
export const slider = (name) => (page) => page.getByRole('slider', { name });

/** A choice of several, by keyboard, and back to the first. @param {string} label @param {string} key in the address @param {readonly string[]} values @returns {Act[]} */
export const choiceActs = (label, key, values) => {
  const choice = (/** @type {Page} */ page) => page.getByRole('combobox', { name: label });
  return [
    ...values.map((value) => press(label, choice, 'ArrowDown', addressHas(new RegExp(`${key}=${value}`)))),
    press(label, choice, 'Home', addressLacks(`${key}=`)),
  ];
};
