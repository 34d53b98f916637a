/** @param {readonly number[]} values @param {number} part 0–1 */
export const quantile = (values, part) => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  if (low === undefined || high === undefined) throw new Error('no values to take a quantile of');
  return low + (high - low) * (at - Math.floor(at));
};

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/**
 * Two sides measured alternately.
 * @typedef {object} Comparison
 * @property {number} ratio of the two medians, ours to theirs
 * @property {[number, number]} spread quartiles of the ratios of the pairs
 * @property {number} ours median
 * @property {number} theirs median
 */

/** @param {readonly number[]} ours @param {readonly number[]} theirs of the same runs @returns {Comparison} */
export const compare = (ours, theirs) => {
  const ratios = ours.map((value, run) => value / (theirs[run] ?? NaN));
  return {
    ratio: median(ours) / median(theirs),
    spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    ours: median(ours),
    theirs: median(theirs),
  };
};

/**
 * The exponent p of value ≈ c · size^p: the slope of the line of least squares through the logarithms.
 * @param {readonly (readonly [size: number, value: number])[]} points
 */
export const growthExponent = (points) => {
  const logs = points.map(([size, value]) => /** @type {const} */ ([Math.log(size), Math.log(value)]));
  const mean = (/** @type {0 | 1} */ of) => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const shared = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return shared / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
};
