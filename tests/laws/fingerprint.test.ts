import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/domain/deck/fingerprint';
import { sameDeck } from '../../src/domain/deck/same-deck';
import { anyDeck } from '../support/decks';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, reversed(each)] as const);
  return Object.fromEntries(entries.reverse());
};

describe('fingerprint', () => {
  it('is the same whatever the order of keys, and is 16 hexadecimal digits', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(fingerprint(reversed(data))).toBe(fingerprint(data));
        expect(fingerprint(data)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });

  it('tells one number from another, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.nat(), (numbers, at) => {
        const other = numbers.map((n, i) => (i === at % numbers.length ? n + 1 : n));
        expect(fingerprint({ links: numbers })).not.toBe(fingerprint({ links: other }));
      }),
    );
  });

  it('does not hear what a plan is called, nor how the asking stands; it hears names of the data', () => {
    const data = { name: '方案一', waiting: true, posts: 7 };
    expect(fingerprint(data)).toBe(fingerprint({ name: 'Plan one', waiting: false, posts: 7 }));
    expect(fingerprint({ name: { en: 'A' } })).not.toBe(fingerprint({ name: { en: 'B' } }));
    expect(fingerprint({ hi: Infinity })).not.toBe(fingerprint({ hi: null }));
  });
});

describe('sameDeck', () => {
  it('hears only what a deck says and shows', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(sameDeck(deck, { ...(reversed(deck) as typeof deck), id: 'other' })).toBe(true);
        expect(sameDeck(deck, { ...deck, name: { ...deck.name, 'zh-CN': '别的' } })).toBe(false);
      }),
    );
  });
});
