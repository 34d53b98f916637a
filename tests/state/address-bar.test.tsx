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
  await vi.waitFor(() => expect(window.location.hash).toBe('#/next'));
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

it('leaves a replaced address behind as the step it was when it goes on', async () => {
  replaceHash('#/next');
  pushHash('#/on');
  expect(addressHash()).toBe('#/on');
  window.history.back();
  await vi.waitFor(() => expect(window.location.hash).toBe('#/next'));
});

it('drops what was not written where the browser has gone elsewhere', async () => {
  replaceHash('#/next');
  window.location.hash = '#/elsewhere';
  await vi.waitFor(() => expect(addressHash()).toBe('#/elsewhere'));
  expect(window.location.hash).toBe('#/elsewhere');
});
