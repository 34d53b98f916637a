import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baotouReport } from '../../mocks/baotou-2019-2022/report-deck';
import { readDeck, writeDeck } from '../../src/interchange/deck-file';
import { anyDeck, smallDeck, smallStep } from '../support/decks';

const { name, steps } = smallDeck('d');
const file = (deck: unknown, more: object = {}) =>
  JSON.stringify({ quotaflow: 'deck', version: 1, deck, ...more });

describe('a deck as a file', () => {
  it('comes back exactly as it was', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(readDeck(writeDeck(deck))).toEqual({
          ok: true,
          value: { name: deck.name, steps: deck.steps },
        });
      }),
    );
    const ready = readDeck(`\uFEFF${writeDeck(baotouReport)}`);
    expect(ready).toEqual({ ok: true, value: { name: baotouReport.name, steps: baotouReport.steps } });
  });

  it('keeps text that looks like markup or a formula as text', () => {
    const hostile = smallStep('a', {
      title: { en: '<img src=x onerror=alert(1)>' },
      notes: { 'zh-CN': '=HYPERLINK("x")' },
    });
    expect(readDeck(writeDeck({ name, steps: [hostile] }))).toMatchObject({ value: { steps: [hostile] } });
  });

  it.each([
    ['{', { code: 'not-json' }],
    ['', { code: 'not-json' }],
    ['[]', { code: 'not-a-deck' }],
    ['{"quotaflow":"plan","version":1,"plan":{}}', { code: 'not-a-deck' }],
    [file({ name, steps }, { version: 9 }), { code: 'newer-version', version: 9 }],
    [file({ name: {}, steps }), { code: 'broken', places: { first: [{ path: '$.deck.name' }] } }],
    [file({ name, steps: Array(500).fill(steps[0]) }), { code: 'too-many-steps', steps: 500, most: 200 }],
    [file(7), { code: 'broken' }],
    [
      file({ name, steps: [{ ...steps[0], view: { address: 'https://evil.example/' } }] }),
      { code: 'broken', places: { first: [{ path: '$.deck.steps[0].view.address' }] } },
    ],
    [
      file({ name, steps: [...steps, ...steps] }),
      { code: 'broken', places: { first: [{ path: '$.deck.steps' }] } },
    ],
    [`"${'x'.repeat(20_000_001)}"`, { code: 'too-large' }],
  ])('is refused whole where it is no deck: %.60s', (text, problem) => {
    expect(readDeck(text)).toMatchObject({ ok: false, problems: problem });
  });

  it('is refused whole wherever it is cut', () => {
    const text = writeDeck(smallDeck('d'));
    fc.assert(
      fc.property(fc.nat({ max: text.length - 2 }), (at) => {
        expect(readDeck(text.slice(0, at)).ok).toBe(false);
      }),
    );
  });
});
