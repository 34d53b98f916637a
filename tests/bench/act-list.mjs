import {
  firstPin,
  formActs,
  levelActs,
  menuActs,
  pinActs,
  totalActs,
  unpin,
  yearActs,
  zoomActs,
} from './flow-acts.mjs';
import { appearanceActs, searchActs, termAct } from './page-acts.mjs';
import { pictureActs } from './picture-acts.mjs';

/** @typedef {import('./act-steps.mjs').Act} Act */

/**
 * What of the acts depends on the data.
 * @typedef {object} Place
 * @property {string} route of the picture the acts begin and end with
 * @property {{ from: number, to: number }} period
 * @property {readonly import('./picture-acts.mjs').PictureId[]} pictures others to go through
 * @property {readonly Act[]} own acts that are not to be had everywhere
 */

/**
 * Every act that changes the picture, but hover and play, which are measured by themselves, and another data set; the last leaves
 * the page as the first found it.
 * @param {Place} place
 * @returns {Act[]}
 */
export const actsOf = (place) => [
  ...yearActs(place),
  ...menuActs,
  ...pinActs,
  ...formActs,
  ...zoomActs,
  ...place.own,
  ...appearanceActs,
  ...pictureActs(place.pictures),
];

/** Each act that fetches code once, so that no later one does. @param {Place} place @returns {Act[]} */
export const fetchingActs = (place) => [
  ...menuActs,
  firstPin,
  unpin,
  ...formActs,
  ...place.own,
  ...appearanceActs,
  ...pictureActs(place.pictures),
];

/** @type {Place} */
export const baotou = {
  route: '#/explore/units-years-districts?v=1',
  period: { from: 2019, to: 2022 },
  pictures: ['before-after', 'grains', 'organisations', 'duties', 'districts', 'matrix', 'outcomes'],
  own: [...totalActs, ...levelActs, ...searchActs('kd'), termAct],
};

/** All 300 units stand in the picture. @type {Place} */
export const largeCity = {
  route: '#/explore/units-years-districts?v=1&data=large-city&upper=unit&lower=station&unfolded=1',
  period: { from: 2011, to: 2022 },
  pictures: ['before-after', 'matrix'],
  own: [],
};
