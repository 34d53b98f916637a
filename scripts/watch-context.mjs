/**
 * Notes everything a page of the product must not do: say anything on the console (a breach of the content policy is
 * said there too), throw, crash, ask another origin, or ask for what is not there.
 * @param {import('playwright-core').BrowserContext} context before its first page is opened
 * @param {readonly string[]} origins the origins it may ask, e.g. `http://localhost:4173`
 * @returns {string[]} the notes, which grow while pages run
 */
export const watchContext = (context, origins) => {
  /** @type {string[]} */
  const notes = [];
  /** @param {string} url */
  const isOwn = (url) => /^(data|blob|about):/.test(url) || origins.includes(new URL(url).origin);

  context.on('page', (page) => page.on('crash', () => notes.push('crashed')));
  context.on('weberror', (error) => notes.push(`thrown: ${error.error().stack ?? error.error().message}`));
  context.on('console', (message) => notes.push(`console ${message.type()}: ${message.text()}`));
  context.on('request', (request) => {
    if (!isOwn(request.url())) notes.push(`asks another origin: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) notes.push(`answered ${response.status()}: ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left drops what it has asked for.
    if (reason !== 'net::ERR_ABORTED') notes.push(`not answered (${reason}): ${request.url()}`);
  });
  return notes;
};
