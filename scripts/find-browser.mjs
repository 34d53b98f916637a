import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, posix, win32 } from 'node:path';
import { canInstall, installPackages } from './install-packages.mjs';

/** @typedef {{ platform: string, env: Record<string, string | undefined>, isProgram: (path: string) => boolean }} Computer */

const linuxNames = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'chromium-browser',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Chromium without its windows: the same engine, a third faster where nobody looks. */
const windowless = 'chromium-headless-shell';

/** @param {Computer['env']} env @param {string[]} names */
const linuxPlaces = (env, names) => {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    Boolean,
  );
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
};

/** @param {Computer['env']} env */
const macPlaces = (env) =>
  ['/Applications', `${env.HOME ?? ''}/Applications`].flatMap((folder) =>
    macApps.map((app) => posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
  );

/** @param {Computer['env']} env */
const windowsPlaces = (env) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .flatMap((folder) => folder ?? [])
    .flatMap((folder) => windowsPrograms.map((program) => win32.join(folder, program)));

/** @param {Computer} computer */
const usualPlaces = ({ platform, env }) => {
  if (platform === 'win32') return windowsPlaces(env);
  return platform === 'darwin' ? macPlaces(env) : linuxPlaces(env, linuxNames);
};

/** @param {string} path */
const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Ubuntu's chromium-browser may be a script that only says to install a snap: ask the program itself. @param {string} path */
const answers = (path) => {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
};

/** @type {Computer} */
const thisComputer = {
  platform: process.platform,
  env: process.env,
  // On Windows `--version` opens a window instead of answering.
  isProgram: (path) => isExecutable(path) && (process.platform === 'win32' || answers(path)),
};

/**
 * The Chromium, Chrome or Edge of a computer: what CHROME_PATH names, else one installed in a usual place.
 * Throws where CHROME_PATH names something that does not run.
 * @param {Computer} [computer]
 * @returns {string | undefined}
 */
export const findBrowser = (computer = thisComputer) => {
  const named = computer.env.CHROME_PATH;
  if (!named) return usualPlaces(computer).find(computer.isProgram);
  if (computer.isProgram(named)) return named;
  throw new Error(`CHROME_PATH names no program that runs: ${named}`);
};

/** @param {string} platform @returns {string} what to do where no browser is found */
export const remedy = (platform) =>
  platform === 'linux'
    ? 'No browser to test in. Install one:  sudo apt-get update && sudo apt-get install -y chromium\n' +
      'or name an installed Chrome, Chromium or Edge in CHROME_PATH.'
    : 'No browser to test in. Install Google Chrome (https://www.google.cn/chrome/) or Microsoft Edge,\n' +
      'or name an installed Chrome, Chromium or Edge in CHROME_PATH.';

/**
 * The browser without windows of a computer with Linux, unless CHROME_PATH names another.
 * @param {Computer} [computer]
 * @returns {string | undefined}
 */
export const findWindowless = ({ platform, env, isProgram } = thisComputer) =>
  platform === 'linux' && !env.CHROME_PATH ? linuxPlaces(env, [windowless]).find(isProgram) : undefined;

/** @template T @param {() => T | undefined} find @returns {() => T | undefined} looks once for what is there */
const once = (find) => {
  /** @type {T | undefined} */
  let found;
  return () => (found ??= find());
};

/** @param {() => string | undefined} find @param {string} debianPackage @returns {() => string | undefined} */
const findOrInstall = (find, debianPackage) =>
  once(() => {
    const found = find();
    if (found || !canInstall()) return found;
    installPackages(debianPackage);
    return find();
  });

const installed = findOrInstall(findBrowser, 'chromium');
const installedWindowless = findOrInstall(
  () => findWindowless() ?? (process.env.CHROME_PATH ? findBrowser() : undefined),
  windowless,
);

/**
 * The browser that pictures and figures are made with; installed where that is possible. Throws an Error that says
 * exactly what to install where it is not.
 */
export const browserPath = () => {
  const found = installed();
  if (!found) throw new Error(remedy(process.platform));
  return found;
};

/** The browser of the tests: the one without windows where there is one or one can be installed. Throws as `browserPath` does. */
export const testBrowserPath = () => installedWindowless() ?? browserPath();

/** A plain-http host that is not a secure context, as an intranet server is; it leads to this computer. */
export const intranetHost = 'posts.intranet.example';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP ${intranetHost} 127.0.0.1`,
];

/** What playwright-core launches: `chromium.launch(launchOptions())`. Throws as `browserPath` does. @param {string} [path] */
export const launchOptions = (path = browserPath()) => ({
  executablePath: path,
  headless: true,
  args: [...flags],
});
