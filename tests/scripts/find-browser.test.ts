import { describe, expect, it } from 'vitest';
import { findBrowser, findWindowless, remedy } from '../../scripts/find-browser.mjs';

/** A computer on which only some programs are installed. */
const computer = (platform: string, env: Record<string, string>, ...programs: string[]) => ({
  platform,
  env,
  isProgram: (path: string) => programs.includes(path),
});

describe(findBrowser, () => {
  it('takes what CHROME_PATH names before anything installed', () => {
    const env = { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' };
    expect(findBrowser(computer('linux', env, '/usr/bin/chromium', '/opt/chrome'))).toBe('/opt/chrome');
  });

  it('says so when CHROME_PATH names no program', () => {
    const env = { CHROME_PATH: '/opt/gone', PATH: '/usr/bin' };
    expect(() => findBrowser(computer('linux', env, '/usr/bin/chromium'))).toThrow('/opt/gone');
  });

  it.each([
    ['linux', { PATH: '/home/me/bin:/usr/bin' }, '/home/me/bin/google-chrome'],
    ['linux', { PATH: '/bin' }, '/snap/bin/chromium'],
    ['linux', {}, '/usr/bin/microsoft-edge'],
    ['darwin', { HOME: '/Users/me' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/me' }, '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', { 'PROGRAMFILES(X86)': 'C:\\X' }, 'C:\\X\\Microsoft\\Edge\\Application\\msedge.exe'],
  ])('looks in the usual places of %s %o', (platform, env, program) => {
    expect(findBrowser(computer(platform, env, program))).toBe(program);
  });

  it.each(['linux', 'darwin', 'win32'])('finds nothing on a bare computer with %s', (platform) => {
    expect(findBrowser(computer(platform, {}))).toBeUndefined();
    expect(remedy(platform)).toMatch(/Install.*CHROME_PATH/s);
  });
});

describe(findWindowless, () => {
  const shell = '/usr/bin/chromium-headless-shell';

  it('finds the browser without windows, which is no browser to look at', () => {
    expect(findWindowless(computer('linux', { PATH: '/bin' }, shell))).toBe(shell);
    expect(findBrowser(computer('linux', { PATH: '/bin' }, shell))).toBeUndefined();
  });

  it('leaves the choice to CHROME_PATH', () => {
    expect(findWindowless(computer('linux', { CHROME_PATH: '/opt/chrome' }, shell))).toBeUndefined();
  });
});
