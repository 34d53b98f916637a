import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  historyOf,
  makeEdit,
  redoEdit,
  undoEdit,
  type DeckHistory,
} from '../../src/domain/deck/deck-history';
import { editDeck, moved, withText, type DeckEdit } from '../../src/domain/deck/edit-deck';
import { shownWords } from '../../src/domain/deck/say-words';
import { anyDeck, smallStep } from '../support/decks';

const stepId = fc.constantFrom('s0', 's1', 's2', 's3', 's4', 's5', 'none');
const place = fc.integer({ min: -1, max: 8 });
const text = fc.string({ maxLength: 5 });

const anyEdit: fc.Arbitrary<DeckEdit> = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), name: fc.record({ en: text }) }),
  fc.record({ kind: fc.constant('remove' as const), step: stepId }),
  fc.record({ kind: fc.constant('move' as const), step: stepId, to: place }),
  fc.record({
    kind: fc.constant('say' as const),
    step: stepId,
    part: fc.constantFrom('title' as const, 'words' as const, 'notes' as const),
    words: fc.record({ en: text }),
  }),
  fc.record({ kind: fc.constant('hide' as const), step: stepId, hidden: fc.boolean() }),
  fc.record({
    kind: fc.constant('plan' as const),
    step: stepId,
    seconds: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('refresh' as const),
    step: stepId,
    taken: fc.record({ basis: text, picture: text }, { requiredKeys: [] }),
  }),
);

const ids = (deck: { steps: readonly { id: string }[] }) => deck.steps.map(({ id }) => id);

/** Undoes everything, counting how often there was something. */
const allUndone = (history: DeckHistory): readonly [DeckHistory, number] => {
  let [current, count] = [history, 0];
  for (; current.past.length > 0; count++) current = undoEdit(current);
  return [current, count];
};

describe('editDeck', () => {
  it('moves a step to its place and keeps every other in order', () => {
    fc.assert(
      fc.property(anyDeck, stepId, place, (deck, step, to) => {
        const after = editDeck(deck, { kind: 'move', step, to });
        expect([...ids(after)].sort()).toEqual([...ids(deck)].sort());
        expect(ids(after).filter((id) => id !== step)).toEqual(ids(deck).filter((id) => id !== step));
        const there = Math.max(0, Math.min(to, deck.steps.length - 1));
        if (ids(deck).includes(step)) expect(ids(after)[there]).toBe(step);
      }),
    );
  });

  it('leaves no trace of what is taken away, and changes no other step', () => {
    fc.assert(
      fc.property(anyDeck, anyEdit, (deck, edit) => {
        const after = editDeck(deck, edit);
        const touched = 'step' in edit ? edit.step : '';
        for (const step of after.steps) if (step.id !== touched) expect(deck.steps).toContain(step);
        const values = after.steps.flatMap((step) => Object.values(step) as unknown[]);
        expect(values).not.toContain(undefined);
      }),
    );
  });

  it('puts a copy after its step, and steps that are added at their place', () => {
    const deck = { id: 'd', name: {}, steps: [smallStep('a'), smallStep('b')] };
    const copied = editDeck(deck, { kind: 'duplicate', step: 'a', id: 'c' });
    expect(ids(copied)).toEqual(['a', 'c', 'b']);
    expect(copied.steps[1]).toEqual({ ...copied.steps[0], id: 'c' });
    expect(ids(editDeck(deck, { kind: 'add', steps: [smallStep('x')], at: 1 }))).toEqual(['a', 'x', 'b']);
    expect(ids(editDeck(deck, { kind: 'add', steps: [smallStep('x')], at: 99 }))).toEqual(['a', 'b', 'x']);
  });
});

describe('the history of a deck', () => {
  it('undoes everything back to the beginning, and redoes it to the end', () => {
    fc.assert(
      fc.property(anyDeck, fc.array(anyEdit, { maxLength: 20 }), (deck, edits) => {
        const made = edits.reduce((history, edit) => makeEdit(history, edit), historyOf(deck));
        const [begun, count] = allUndone(made);
        expect(begun.now).toEqual(deck);
        let again = begun;
        for (let i = 0; i < count; i++) again = redoEdit(again);
        expect(again.now).toEqual(made.now);
        expect(redoEdit(again)).toEqual(again);
      }),
    );
  });

  it('takes what was typed in one go back in one go, and forgets the future once something new is done', () => {
    const typed = (history: DeckHistory, title: string) =>
      makeEdit(history, { kind: 'say', step: 'a', part: 'title', words: { en: title } }, 'a/title/en');
    const begun = historyOf({ id: 'd', name: {}, steps: [smallStep('a')] });
    const done = typed(typed(typed(begun, 'W'), 'Wh'), 'Why');
    expect(done.past).toHaveLength(1);
    const undone = undoEdit(done);
    expect(undone.now).toEqual(begun.now);
    const other = typed(undone, 'X');
    expect(other.future).toEqual([]);
    expect(undoEdit(other).now).toEqual(begun.now);
  });
});

describe('words in two languages', () => {
  it('are shown in the language asked for, else in the other one and marked', () => {
    expect(shownWords({ 'zh-CN': '甲', en: 'A' }, 'en')).toEqual({ text: 'A' });
    expect(shownWords({ 'zh-CN': '甲' }, 'en')).toEqual({ text: '甲', lang: 'zh-CN' });
    expect(shownWords({ en: 'A' }, 'zh-CN')).toEqual({ text: 'A', lang: 'en' });
    expect(shownWords({}, 'en')).toEqual({ text: '' });
  });

  it('lack a language whose text is emptied', () => {
    expect(withText({ 'zh-CN': '甲', en: 'A' }, 'en', '')).toEqual({ 'zh-CN': '甲' });
    expect(withText({}, 'en', 'A')).toEqual({ en: 'A' });
  });
});

describe('moved', () => {
  it('keeps every item, and its neighbours in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { maxLength: 8 }), fc.nat(9), fc.nat(9), (all, from, to) => {
        const after = moved(all, from, to);
        expect(new Set(after)).toEqual(new Set(all));
        if (from < all.length) expect(after[Math.min(to, all.length - 1)]).toBe(all[from]);
        expect(after.filter((item) => item !== all[from])).toEqual(all.filter((item) => item !== all[from]));
      }),
    );
  });
});
