import { describe, expect, it } from 'vitest';
import { intranetHost } from '../../scripts/find-browser.mjs';
import { openApp, surprises, type App, type AppOptions } from '../support/app-page';

/** Opens a page that needs nothing of the app, so that only the watching is tested. */
const openBlank = (options: AppOptions = {}): Promise<App> =>
  openApp({
    ready: 'html',
    ...options,
    prepare: (context) =>
      context.route('**/*', (route) =>
        route.request().resourceType() === 'document'
          ? route.fulfill({
              contentType: 'text/html',
              headers: { 'content-security-policy': "default-src 'none'; img-src data:; connect-src 'self'" },
              body: '<title>blank</title><link rel="icon" href="data:,">',
            })
          : route.fallback(),
      ),
  });

describe('a test of the app', () => {
  it.fails('fails when the page logs', async () => {
    const { page } = await openBlank();
    await page.evaluate(() => console.log('hello'));
  });

  const inlineScript = `document.head.append(Object.assign(document.createElement('script'), { text: '1' }))`;
  const troubles: [what: string, expected: RegExp[], script: string][] = [
    ['logs', [/console log: hello/], `console.log('hello')`],
    ['warns', [/console warning: careful/], `console.warn('careful')`],
    ['throws', [/thrown: Error: broken/], `setTimeout(() => { throw new Error('broken') })`],
    ['drops a failure', [/thrown: Error: dropped/], `void Promise.reject(new Error('dropped'))`],
    ['runs inline code', [/console error: .*Content Security Policy/], inlineScript],
    ['asks for what is not there', [/answered 404: .*missing/, /console error/], `void fetch('/missing')`],
  ];
  it.each(troubles)('sees when the page %s', async (_what, expected, script) => {
    const { page, trouble } = await openBlank({ expected });
    await page.evaluate(script);
    await expect.poll(() => surprises(trouble, expected)).toEqual([]);
  });

  it('sees when the page asks another origin', async () => {
    const { page, trouble } = await openBlank({
      expected: [/another origin: https:\/\/elsewhere/, /not answered/, /console error/],
      context: { bypassCSP: true },
    });
    await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
    await expect.poll(() => trouble.length).toBe(3);
  });

  it('runs on a host that is no secure context without a complaint of the browser', async () => {
    const { page, url } = await openApp({ host: 'intranet', hash: '#/', ready: 'title' });
    expect(new URL(url).hostname).toBe(intranetHost);
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  });

  it('names trouble that was declared and never came', () => {
    expect(surprises(['console log: a'], [/log: a/, /log: b/])).toEqual(['never came: /log: b/']);
    expect(surprises(['console log: a'], [])).toEqual(['console log: a']);
  });
});
