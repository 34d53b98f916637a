/** @typedef {{ name: string, hash: string }} View */

const fictional = 'data=yunze-2017-2022';

const pictures = [
  'before-after',
  'units-years-districts',
  'grains',
  'organisations',
  'duties',
  'districts',
  'matrix',
  'outcomes',
];

/** @param {string} picture @returns {View[]} */
const both = (picture) => [
  { name: picture, hash: `#/explore/${picture}?v=1` },
  { name: `${picture}-table`, hash: `#/explore/${picture}?v=1&form=table` },
];

/** What is photographed: every view of the product. @type {readonly View[]} */
export const views = [
  ...pictures.flatMap(both),
  { name: 'before-after-shares', hash: '#/explore/before-after?v=1&shares=1' },
  { name: 'units-years-districts-right', hash: '#/explore/units-years-districts?v=1&orientation=right' },
  { name: 'organisations-pinned', hash: '#/explore/organisations?v=1&pin=change:O4' },
  { name: 'duties-pinned', hash: '#/explore/duties?v=1&pin=duty:R4' },
  { name: 'districts-pinned', hash: '#/explore/districts?v=1&pin=unit:d-150203' },
  { name: 'outcomes-pinned', hash: '#/explore/outcomes?v=1&pin=figure:F24' },
  { name: 'lab', hash: '#/lab/baseline?v=1' },
  { name: 'lab-methods', hash: '#/lab/baseline?v=1&panel=methods' },
  { name: 'lab-transfers', hash: '#/lab/baseline?v=1&panel=transfers' },
  { name: 'lab-years', hash: '#/lab/baseline?v=1&panel=years' },
  { name: 'lab-data', hash: '#/lab/baseline?v=1&panel=data' },
  { name: 'stage', hash: '#/stage?v=1' },
  { name: 'stage-deck', hash: '#/stage?v=1&deck=baotou-report' },
  { name: 'sources', hash: '#/sources?v=1' },
  { name: 'sources-at-a-figure', hash: '#/sources?v=1&at=F24' },
  ...pictures.map((picture) => ({
    name: `fictional-${picture}`,
    hash: `#/explore/${picture}?v=1&${fictional}`,
  })),
  {
    name: 'fictional-stations',
    hash: `#/explore/units-years-districts?v=1&${fictional}&upper=unit&lower=station`,
  },
  { name: 'fictional-lab', hash: `#/lab/baseline?v=1&${fictional}` },
  { name: 'fictional-sources', hash: `#/sources?v=1&${fictional}` },
];

export const languages = /** @type {const} */ (['zh-CN', 'en']);

export const themes = /** @type {const} */ (['light', 'dark', 'projector']);

/** Office standard, laptop, full HD, 4K, old projector, phone. @type {readonly { name: string, width: number, height: number }[]} */
export const sizes = [
  { name: '1366x768', width: 1366, height: 768 },
  { name: '1440x900', width: 1440, height: 900 },
  { name: '1920x1080', width: 1920, height: 1080 },
  { name: '3840x2160', width: 3840, height: 2160 },
  { name: '1024x768', width: 1024, height: 768 },
  { name: '390x844', width: 390, height: 844 },
];
