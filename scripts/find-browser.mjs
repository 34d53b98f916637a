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

/** @param {Computer['env']} env */
const linuxPlaces = (env) => {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    Boolean,
  );
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
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
  return platform === 'darwin' ? macPlaces(env) : linuxPlaces(env);
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

/** @type {string | undefined} */
let found;

/**
 * The browser tests and pictures are made with; installed where that is possible. Throws an Error that says exactly
 * what to install where it is not.
 */
export const browserPath = () => {
  found ??= findBrowser();
  if (!found && canInstall()) {
    installPackages('chromium');
    found = findBrowser();
  }
  if (!found) throw new Error(remedy(process.platform));
  return found;
};

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

/** What playwright-core launches: `chromium.launch(launchOptions())`. Throws as `browserPath` does. */
export const launchOptions = () => ({ executablePath: browserPath(), headless: true, args: [...flags] });
