import { addressHas, button, click, press, stands, within } from './act-steps.mjs';
import { letGo } from './flow-acts.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./act-steps.mjs').Act} Act */

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
export const appearanceActs = [
  click('language', button('English'), stands('html[lang="en"]')),
  click('language', button('中文'), stands('html[lang="zh-CN"]')),
  themeAct('深色', 'dark'),
  themeAct('浅色', 'light'),
];

/** @param {Page} page */
const field = (page) => page.getByRole('combobox', { name: '查找单位' });
const matches = stands('[role="option"]');

/** What the search says to who hears the page: it waits until typing rests, and is no effect of a letter. */
export const saidLater = '[role="search"] [role="status"]';

/** A unit is found by the initials of its name, letter by letter, pinned, and let go. @param {string} initials @returns {Act[]} */
export const searchActs = (initials) => [
  ...[...initials].map((letter) => press('search', field, letter, matches)),
  press('choose what is found', field, 'Enter', addressHas(/pin=unit/)),
  letGo,
];

/** The next press of a button closes it. */
export const termAct = press('term', button('政法专项编制'), 'Enter', stands('[role="note"]'));
