import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isOne, plural } from '../../src/i18n/plural';

const folder = new URL('../../src/i18n/', import.meta.url);

/** What the arguments of any message may be asked for: it is one. */
const oneOf = (one: number | string): unknown =>
  new Proxy({}, { get: (_, key) => (key === 'every' ? true : one) });

/** What a message says of one; nothing where it needs more than counts. */
const sayOne = (say: (...args: unknown[]) => unknown, one: number | string): string[] =>
  [[one, one, one], [oneOf(one)], [one, undefined]].flatMap((args) => {
    try {
      return [String(say(...args))];
    } catch {
      return [];
    }
  });

type Message = (...args: unknown[]) => unknown;

const messagesIn = (words: unknown, path: string): (readonly [string, Message])[] => {
  if (typeof words === 'function') return [[path, words as Message]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => messagesIn(inner, `${path}.${key}`));
};

/** The English messages of a module: what it has under `en`, and all of a module of English alone. */
const englishOf = (module: object, file: string) =>
  Object.entries<unknown>(module as Record<string, unknown>).flatMap(([name, words]) => {
    if (typeof words !== 'object' || words === null) return [];
    if ('en' in words) return messagesIn(words.en, `${file}:${name}`);
    return /En$|^en$/.test(name) ? messagesIn(words, `${file}:${name}`) : [];
  });

const nouns =
  'posts|units|districts|years|rows|marks|items|cells|rules|places|steps|figures|checks|systems|groups|ribbons|results|plans|days|changes|mergers|transfers|indicators|stations|residents|people|builds|notes|differences';

const wrong = new RegExp(`(?<![\\d.,])1 (more |other |releasing |receiving |bureau |empty )*(${nouns})\\b`);

describe('a count in English', () => {
  it('has one post, and any other number of posts', () => {
    expect(['0', '1', '2', '11', '1.0', '−1', '+1', '21', '1,001'].filter(isOne)).toEqual(['1', '−1', '+1']);
    expect(plural(1, 'post')).toBe('1 post');
    expect(plural('76', 'post')).toBe('76 posts');
    expect(plural(1, 'duty', 'duties')).toBe('1 duty');
  });

  it('agrees with its noun in every message', async () => {
    const files = (await readdir(folder)).filter((file) => /-(words|en)(-en)?\.ts$|^en\.ts$/.test(file));
    const modules = await Promise.all(
      files.map(async (file) => ({ file, module: (await import(new URL(file, folder).href)) as object })),
    );
    const messages = modules.flatMap(({ file, module }) => englishOf(module, file));
    expect(messages.length).toBeGreaterThan(300);
    const failing = messages.filter(([, say]) => {
      // A message that takes a number need not know one that is printed, nor the other way about.
      const bad = [1, '1'].map((one) => sayOne(say, one).filter((text) => wrong.test(text)));
      return bad.every((texts) => texts.length > 0);
    });
    expect(failing.map(([path, say]) => `${path}: ${sayOne(say, '1').join(' | ')}`)).toEqual([]);
  });
});
