import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addressHash, addressHref, onAddress, pushHash, replaceHash } from '../../src/state/address-bar';

const told = vi.fn();
let end: () => void;

beforeEach(() => {
  window.history.replaceState(null, '', '#/start');
  end = onAddress(told);
});
afterEach(() => {
  // Nothing of one test is left to be written in the next.
  window.dispatchEvent(new Event('pagehide'));
  end();
  told.mockReset();
});

it('knows a replaced address at once, and writes it soon after', async () => {
  replaceHash('#/next');
  expect(told).toHaveBeenCalledOnce();
  expect([addressHash(), new URL(addressHref()).hash]).toEqual(['#/next', '#/next']);
  expect(window.location.hash).toBe('#/start');
  await expect.poll(() => window.location.hash).toBe('#/next');
});

it.each(['click', 'contextmenu', 'copy', 'blur', 'pagehide'])('writes it before a %s can read it', (kind) => {
  replaceHash('#/next');
  window.dispatchEvent(new Event(kind));
  expect(window.location.hash).toBe('#/next');
});

it('writes only the last of many, in place of the first', () => {
  const steps = window.history.length;
  replaceHash('#/one');
  replaceHash('#/two');
  window.dispatchEvent(new Event('copy'));
  expect([window.location.hash, window.history.length]).toEqual(['#/two', steps]);
});

it('writes a step before a key that may go back from it', () => {
  pushHash('#/next');
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true }));
  expect(window.location.hash).toBe('#/next');
});

it('keeps a step one step when it is replaced before it was written', () => {
  const steps = window.history.length;
  pushHash('#/next');
  replaceHash('#/next?more');
  window.dispatchEvent(new Event('copy'));
  expect([window.location.hash, window.history.length]).toEqual(['#/next?more', steps + 1]);
});

it('takes no step to where it is', () => {
  pushHash('#/start');
  expect(told).not.toHaveBeenCalled();
});

/** Whether the app followed it; the browser of these tests goes nowhere. */
const clicked = (
  href: string,
  how: MouseEventInit = {},
  attributes: Record<string, string> = {},
): boolean => {
  const link = document.createElement('a');
  for (const [name, value] of Object.entries({ href, ...attributes })) link.setAttribute(name, value);
  document.body.append(link);
  let followed = false;
  const note = (event: Event) => {
    followed = event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', note, { once: true });
  const inside = link.appendChild(document.createElement('b'));
  inside.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }));
  link.remove();
  return followed;
};

it('follows a link to a place in the app at once, as a step of its own', async () => {
  expect(clicked('#/next?v=1')).toBe(true);
  expect([addressHash(), window.location.hash]).toEqual(['#/next?v=1', '#/start']);
  await expect.poll(() => window.location.hash).toBe('#/next?v=1');
  window.history.back();
  await expect.poll(() => window.location.hash).toBe('#/start');
});

it.each([
  ['with Ctrl', '#/next', { ctrlKey: true }, {}],
  ['with Shift', '#/next', { shiftKey: true }, {}],
  ['by the middle button', '#/next', { button: 1 }, {}],
  ['to a window of its own', '#/next', {}, { target: '_blank' }],
  ['out of the app', 'help.html', {}, {}],
])('leaves a link %s to the browser', (_, href, how, attributes) => {
  expect(clicked(href, how, attributes)).toBe(false);
  expect(told).not.toHaveBeenCalled();
});

it('leaves a replaced address behind as the step it was when it goes on', async () => {
  replaceHash('#/next');
  pushHash('#/on');
  expect(addressHash()).toBe('#/on');
  window.history.back();
  await expect.poll(() => window.location.hash).toBe('#/next');
});

it('drops what was not written where the browser has gone elsewhere', async () => {
  replaceHash('#/next');
  window.location.hash = '#/elsewhere';
  await expect.poll(() => addressHash()).toBe('#/elsewhere');
  expect(window.location.hash).toBe('#/elsewhere');
});
