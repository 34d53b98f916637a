import { describe, expect, it } from 'vitest';
import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import { baotouReport } from '../../mocks/baotou-2019-2022/report-deck';
import { deckDocumentSchema } from '../../src/api/contract-deck';
import { decodeRoute, encodeRoute } from '../../src/state/route';

const { steps } = baotouReport;
const views = steps.flatMap(({ view, builds }) => [view, ...builds]);

/** Numbers the deck may say: as printed or derived, years and counts of what is named beside them. */
const figure = (id: string) => {
  const found = baotou.figures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no figure ${id}`);
  return JSON.stringify(found.value);
};
const sayable = new Map([
  ['7.6', 'F15'],
  ['7.55', 'F15'],
  ['7.65', 'F15'],
  ['16', 'F16'],
  ['345', 'F24'],
  ['354', 'F50'],
  ['26', 'F5'],
]);
/** Whole posts of a thousand, the census, the years, and small numbers that count what stands in the sentence. */
const spoken = new Set(['76', '475', '399', '1000', '100', '2010', '7', '3', '0', '20']);

describe('the ready deck', () => {
  it('follows the schema of what is served', () => {
    expect(deckDocumentSchema.parse(baotouReport)).toEqual(baotouReport);
  });

  it('has eight steps in both languages, ten minutes in all, and at most two short lines of words each', () => {
    expect(steps.map(({ id }) => id)).toEqual([
      'why',
      'sank',
      'share',
      'years',
      'others',
      'outcomes',
      'basis',
      'next',
    ]);
    expect(steps.reduce((sum, { planned = 0 }) => sum + planned, 0)).toBe(600);
    for (const { title, words, notes } of steps)
      for (const said of [title, words, notes]) {
        expect(said['zh-CN']).toMatch(/\S/);
        expect(said.en).toMatch(/\S/);
      }
    for (const { title, words } of steps) {
      expect(title['zh-CN']!.length).toBeLessThanOrEqual(24);
      for (const text of [words['zh-CN']!, words.en!]) expect(text.split('\n').length).toBeLessThanOrEqual(2);
    }
  });

  it.each(views.map(({ address }) => [address]))(
    'opens %s without a note, as the page itself writes it',
    (address) => {
      const { route, note } = decodeRoute(address);
      expect(note).toBeUndefined();
      expect(['explore', 'lab']).toContain(route.page);
      expect(encodeRoute(route)).toBe(address);
    },
  );

  it('says only numbers that are served, or whole posts of a thousand', () => {
    const texts = steps.flatMap(({ title, words, notes }) =>
      [title, words, notes].flatMap((each) => Object.values<string>(each)),
    );
    for (const text of texts)
      for (const [number] of text.replaceAll(',', '').matchAll(/\d+(\.\d+)?/g)) {
        const id = sayable.get(number);
        if (id === undefined) expect(spoken).toContain(number);
        else expect(figure(id)).toContain(number);
      }
  });

  it('pins only what there is', () => {
    const pins = views.flatMap(({ address }) => new URLSearchParams(address.split('?')[1]).getAll('pin'));
    expect(pins).not.toHaveLength(0);
    const there = [
      ...baotou.figures.map(({ id }) => `figure:${id}`),
      ...baotou.ledger.units.map(({ id }) => `unit:${id}`),
      ...baotou.duties.map(({ id }) => `duty:${id}`),
      ...baotou.reorganisations.map(({ id }) => `change:${id}`),
    ];
    for (const pin of pins) expect(there).toContain(pin);
  });
});
