/** The office standard. */
const viewport = { width: 1366, height: 768 };

/**
 * @typedef {object} OpenPage
 * @property {import('playwright-core').Page} page
 * @property {import('playwright-core').CDPSession} cdp
 * @property {() => Promise<void>} close
 */

/**
 * Opens a blank page in a context of its own: nothing cached, a process not shared with the other side. What goes wrong in
 * the page ends the bench.
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<OpenPage>}
 */
export const openPage = async (browser) => {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1, locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  return { page, cdp: await context.newCDPSession(page), close: () => context.close() };
};

/** Bytes of script objects that are still in use. @param {OpenPage} opened */
export const heapInUse = async ({ cdp }) => {
  await cdp.send('Performance.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize');
  if (!used) throw new Error('the browser does not tell its heap');
  return used.value;
};
