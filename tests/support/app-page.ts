import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { onTestFinished } from 'vitest';
import { dist } from '../../scripts/ensure-built.mjs';
import { intranetHost, launchOptions, testBrowserPath } from '../../scripts/find-browser.mjs';
import { setPreferences } from '../../scripts/set-preferences.mjs';
import { startServer } from '../../scripts/static-server.mjs';
import { watchContext } from '../../scripts/watch-context.mjs';

export interface AppOptions {
  /** Route to open, `#/explore/before-after`; the opening view by default. */
  readonly hash?: string;
  /** What the visitor chose before; the product's defaults where absent. */
  readonly language?: 'zh-CN' | 'en';
  readonly theme?: 'light' | 'dark' | 'projector' | 'system';
  readonly size?: { readonly width: number; readonly height: number };
  /** `intranet`: a plain-http host name, which is no secure context. */
  readonly host?: 'localhost' | 'intranet';
  /** Another server than that of the production build, e.g. a development server; ends with `/`. */
  readonly url?: string;
  /** Other origins the page may ask, e.g. that of a REST server. */
  readonly origins?: readonly string[];
  /** Trouble the test causes on purpose. Each pattern must come true at least once. */
  readonly expected?: readonly RegExp[];
  /** What must stand before the app counts as open; a picture, completely drawn, by default. */
  readonly ready?: string;
  /** Whether the page fetches what nobody asked for, as it does unless a visitor saves data; here it spares the time of a test. */
  readonly ahead?: boolean;
  /** Further settings of the browser context: `reducedMotion`, `serviceWorkers`, `forcedColors` … */
  readonly context?: BrowserContextOptions;
  /** Runs before the page loads: routes, init scripts. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

export interface App {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Address of the app, ending with `/`. */
  readonly url: string;
  /** What went wrong so far, expected or not. */
  readonly trouble: readonly string[];
}

/** Started by the first test that needs it, for all files of this process; both end with it. */
const once = <T>(start: () => Promise<T>) => {
  let started: Promise<T> | undefined;
  return () => (started ??= start());
};

const browser = once<Browser>(() => chromium.launch(launchOptions(testBrowserPath())));
const server = once(() => startServer({ dir: dist, port: 0 }));

const addressOf = async ({ url, host }: AppOptions): Promise<string> => {
  if (url !== undefined) return url;
  const { port } = await server();
  return `http://${host === 'intranet' ? intranetHost : 'localhost'}:${port}/`;
};

/** Unexpected trouble, and expected trouble that never came; both fail a test. */
export const surprises = (trouble: readonly string[], expected: readonly RegExp[]): string[] => [
  ...trouble.filter((note) => !expected.some((pattern) => pattern.test(note))),
  ...expected
    .filter((pattern) => !trouble.some((note) => pattern.test(note)))
    .map((pattern) => `never came: ${pattern}`),
];

/** Opens every page of a context as a visitor who saves data. */
const saveData = (context: BrowserContext) =>
  context.addInitScript(() => {
    const connection = (navigator as Navigator & { connection?: object }).connection;
    if (connection) Object.defineProperty(connection, 'saveData', { value: true });
  });

const openContext = async ({ language, theme, size, context, prepare, ahead = false }: AppOptions) => {
  const opened = await (
    await browser()
  ).newContext({
    viewport: size ?? { width: 1366, height: 768 },
    ...context,
  });
  if (language || theme)
    await setPreferences(opened, { language: language ?? 'zh-CN', theme: theme ?? 'light' });
  if (!ahead) await saveData(opened);
  await prepare?.(opened);
  return opened;
};

/**
 * Opens the production build in Chromium as a new visitor; call it inside a test. When the test ends, the visitor leaves,
 * and the test fails if the page said anything on the console, threw, broke the content policy, asked another origin, or
 * asked for what is not there, unless the test declared it `expected`.
 */
export const openApp = async (options: AppOptions = {}): Promise<App> => {
  const url = await addressOf(options);
  const context = await openContext(options);
  const trouble = watchContext(context, [new URL(url).origin, ...(options.origins ?? [])]);
  onTestFinished(async () => {
    await context.close();
    const found = surprises(trouble, options.expected ?? []);
    if (found.length > 0) throw new Error(`the page did what it must not:\n${found.join('\n')}`);
  });
  const page = await context.newPage();
  await page.goto(url + (options.hash ?? ''));
  await page.waitForSelector(options.ready ?? '[data-picture-ready]', { state: 'attached' });
  return { page, context, url, trouble };
};
