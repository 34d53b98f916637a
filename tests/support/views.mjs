/** What is photographed: every view of the product. @type {readonly { name: string, hash: string }[]} */
export const views = [
  { name: 'before-after', hash: '#/explore/before-after' },
  { name: 'before-after-table', hash: '#/explore/before-after?v=1&form=table' },
  { name: 'before-after-shares', hash: '#/explore/before-after?v=1&shares=1' },
  { name: 'units-years-districts', hash: '#/explore/units-years-districts' },
  { name: 'units-years-districts-table', hash: '#/explore/units-years-districts?v=1&form=table' },
  { name: 'units-years-districts-right', hash: '#/explore/units-years-districts?v=1&orientation=right' },
];

export const languages = /** @type {const} */ (['zh-CN', 'en']);

export const themes = /** @type {const} */ (['light', 'dark']);

/** Office standard, laptop, full HD, 4K, old projector, phone. @type {readonly { name: string, width: number, height: number }[]} */
export const sizes = [
  { name: '1366x768', width: 1366, height: 768 },
  { name: '1440x900', width: 1440, height: 900 },
  { name: '1920x1080', width: 1920, height: 1080 },
  { name: '3840x2160', width: 3840, height: 2160 },
  { name: '1024x768', width: 1024, height: 768 },
  { name: '390x844', width: 390, height: 844 },
];
