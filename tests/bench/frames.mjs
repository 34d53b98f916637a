import { median } from './statistics.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Milliseconds a page is watched while it does nothing. */
const idleTime = 2_000;
/** A frame that is later than so many intervals was dropped. */
const late = 1.5;

/** @param {readonly number[]} times */
const intervalsOf = (times) => times.slice(1).map((time, i) => time - (times[i] ?? NaN));

/** Frames there should have been and were not. @param {readonly number[]} times @param {number} frame milliseconds */
export const framesOf = (times, frame) => {
  const intervals = intervalsOf(times);
  const dropped = intervals
    .filter((interval) => interval > late * frame)
    .reduce((sum, interval) => sum + Math.max(1, Math.round(interval / frame) - 1), 0);
  return { dropped, all: intervals.length + dropped, longest: Math.max(...intervals) };
};

/** When frames came, in milliseconds. @param {Page} page @param {() => Promise<unknown>} meanwhile */
export const timesDuring = async (page, meanwhile) => {
  await page.evaluate(() => window.acts.watchFrames());
  await meanwhile();
  return page.evaluate(() => window.acts.frames());
};

/** Frames of a page that does nothing, and how long one is. @param {Page} page */
export const framesAtRest = async (page) => {
  const times = await timesDuring(page, () => page.waitForTimeout(idleTime));
  const frame = median(intervalsOf(times));
  return { frame, still: framesOf(times, frame) };
};

/** @typedef {ReturnType<typeof framesOf>} Frames */
/** Per cent that were dropped. @param {readonly Frames[]} runs */
export const shareOf = (runs) =>
  (100 * runs.reduce((sum, { dropped }) => sum + dropped, 0)) / runs.reduce((sum, { all }) => sum + all, 0);
