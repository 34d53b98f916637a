import { openWithMeter, tickOn } from '../act-timing.mjs';
import { framesAtRest, framesOf, shareOf, timesDuring } from '../frames.mjs';
import { labActs, openNewPlan } from '../lab-act-list.mjs';
import { longestTask } from '../longest-task.mjs';
import { median } from '../statistics.mjs';

/** @typedef {import('../bench-context.mjs').BenchContext} BenchContext */
/** @typedef {import('../bench-context.mjs').Row} Row */
/** @typedef {import('../act-timing.mjs').Served} Served */
/** @typedef {import('playwright-core').Page} Page */

/** Frames hardly differ from run to run. */
const mostRuns = 5;
/** How often the pointer moves in a drag, how far to either side in CSS pixels, and moves of one way there and back. */
const moves = 180;
const reach = 60;
const swing = 60;

/** A bar pulled back and forth, and called off. @param {Page} page */
const drag = async (page) => {
  const bar = await page.locator('[data-picture="plan"] rect[data-side="releasing"]').first().boundingBox();
  if (!bar) throw new Error('no bar to drag');
  const [x, y] = [bar.x + bar.width / 2, bar.y + bar.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= moves; i++) await page.mouse.move(x + reach * Math.sin((2 * Math.PI * i) / swing), y);
  await page.keyboard.press('Escape');
  await page.mouse.up();
};

/** Every edit once, each when the one before is shown. @param {Page} page */
const editAll = async (page) => {
  for (const act of labActs) {
    await act.ready(page);
    await act.press(page);
    await act.shown(page);
  }
};

/** @param {BenchContext} context @param {Served} served */
const dragOnce = async (context, served) => {
  const opened = await openWithMeter(context, served);
  const { page } = opened;
  await openNewPlan(page, served.url);
  await page.evaluate(() => window.acts.idle());
  const { frame, still } = await framesAtRest(page);
  await drag(page);
  const dragged = framesOf(await timesDuring(page, () => drag(page)), frame);
  await editAll(page);
  const tick = await tickOn(page);
  const task = await longestTask(context.browser, page, async () => {
    await editAll(page);
    await drag(page);
  });
  await opened.close();
  return { frame, still, dragged, ticks: task.worked / tick, passed: task.passed, tick };
};

/**
 * Dragging a bar of the diagram, and the longest task of that and of all edits, on the Baotou data.
 * @param {BenchContext} context
 * @param {Served} served
 * @returns {Promise<Row[]>}
 */
export const dragRows = async (context, served) => {
  context.say('dragging a bar in the lab');
  const runs = [];
  for (let run = 0; run < Math.min(context.runs, mostRuns); run++) runs.push(await dragOnce(context, served));
  const longest = Math.max(...runs.map(({ dragged }) => dragged.longest));
  const still = shareOf(runs.map((run) => run.still));
  const frame = median(runs.map((run) => run.frame));
  return [
    {
      measure: 'frames dropped, dragging a bar of the lab, Baotou',
      goal: 2,
      value: shareOf(runs.map(({ dragged }) => dragged)),
      unit: 'percent',
      detail: `the longest ${longest.toFixed(0)} ms; at rest ${still.toFixed(1)} %; a frame ${frame.toFixed(1)} ms`,
    },
    {
      measure: 'longest task of the main thread, edits and a drag, Baotou',
      goal: 4,
      value: median(runs.map(({ ticks }) => ticks)),
      unit: 'ticks',
      detail: `a tick ${median(runs.map(({ tick }) => tick)).toFixed(1)} ms; by the clock, others' work within it, ${median(runs.map(({ passed }) => passed)).toFixed(0)} ms; ${runs.length} runs`,
    },
  ];
};
