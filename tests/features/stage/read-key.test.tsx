import { describe, expect, it } from 'vitest';
import { readKey, type PressedKey } from '../../../src/features/stage/keys/read-key';

const pressed = (key: string, with_: Partial<PressedKey> = {}): PressedKey => ({
  key,
  keyCode: 0,
  isComposing: false,
  repeat: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  target: null,
  ...with_,
});
const rules = { singleKeys: true };
const meaningOf = (key: string, with_?: Partial<PressedKey>) => readKey(pressed(key, with_), rules)?.kind;

describe('the keys of a show', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['.', 'black'],
    ['W', 'white'],
    ['f', 'full-screen'],
    ['o', 'overview'],
    ['l', 'pointer'],
    ['z', 'zoom'],
    ['n', 'notes'],
    ['r', 'return'],
    ['s', 'window'],
    ['t', 'try'],
    ['Backspace', 'back'],
    ['Escape', 'escape'],
    ['?', 'help'],
    ['7', 'digit'],
    ['Enter', 'enter'],
  ])('%s means %s', (key, kind) => {
    expect(meaningOf(key)).toBe(kind);
  });

  it('sends what is tried with Ctrl and Enter, once', () => {
    expect(meaningOf('Enter', { ctrlKey: true })).toBe('send');
    expect(meaningOf('Enter', { ctrlKey: true, repeat: true })).toBeUndefined();
  });

  it.each(['ArrowRight', ' ', 'b', '3', 'Enter', 'Escape', 'Backspace'])(
    'fault-88: leaves %j to text that is being composed',
    (key) => {
      expect(meaningOf(key, { isComposing: true })).toBeUndefined();
      expect(meaningOf(key, { keyCode: 229 })).toBeUndefined();
    },
  );

  it.each(['r', 'f', 'l', '+', 'ArrowLeft'])('leaves Ctrl, Alt and %s to the browser', (key) => {
    expect(meaningOf(key, { ctrlKey: true })).toBeUndefined();
    expect(meaningOf(key, { altKey: true })).toBeUndefined();
    expect(meaningOf(key, { metaKey: true })).toBeUndefined();
  });

  it('leaves letters and digits alone where they are switched off', () => {
    const off = { singleKeys: false };
    for (const key of ['b', '.', '5', '?']) expect(readKey(pressed(key), off)).toBeUndefined();
    expect(readKey(pressed('PageDown'), off)).toEqual({ kind: 'next' });
  });

  it('does not turn the screen black and back while a key is held down', () => {
    expect(meaningOf('b', { repeat: true })).toBeUndefined();
    expect(meaningOf('PageDown', { repeat: true })).toBe('next');
  });

  it('leaves what is typed in a field to the field', () => {
    for (const name of ['input', 'textarea', 'select']) {
      const target = document.createElement(name);
      for (const key of ['ArrowRight', 'b', '1', 'Backspace', 'Enter'])
        expect(meaningOf(key, { target })).toBeUndefined();
    }
  });

  it('goes on by a clicker from a line of text, in which its keys mean nothing', () => {
    const target = document.createElement('input');
    expect(meaningOf('PageDown', { target })).toBe('next');
    target.type = 'range';
    expect(meaningOf('PageDown', { target })).toBeUndefined();
    expect(meaningOf('PageUp', { target: document.createElement('textarea') })).toBeUndefined();
  });

  it('leaves Space and Enter to a button, but Space in the picture to the show', () => {
    const button = document.createElement('button');
    expect(meaningOf(' ', { target: button })).toBeUndefined();
    expect(meaningOf('ArrowRight', { target: button })).toBe('next');
    const picture = document.createElement('div');
    picture.dataset.picture = 'grains';
    picture.append(button);
    expect(meaningOf(' ', { target: button })).toBe('next');
    expect(meaningOf('Enter', { target: button })).toBeUndefined();
  });
});
