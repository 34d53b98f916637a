import { describe, expect, it } from 'vitest';
import type { DeckStep } from '../../../src/domain/deck/deck';
import { paceOf } from '../../../src/domain/deck/pace';

const step = (id: string, planned?: number, hidden?: true): DeckStep => ({
  ...{ id, title: {}, words: {}, notes: {}, view: { address: '/explore/grains' }, builds: [] },
  ...(planned !== undefined && { planned }),
  ...(hidden && { hidden }),
});
const deck = { steps: [step('a', 60), step('x', 600, true), step('b', 30), step('c', 90)] };
const at = (id: string) => ({ step: id, build: 0 });

describe('the pace of a talk', () => {
  it('is on plan anywhere within the time of its step', () => {
    for (const elapsed of [60, 75, 90])
      expect(paceOf(deck, at('b'), elapsed)).toEqual({ planned: 180, ahead: 0 });
  });

  it('is ahead before that time begins, and behind after it ends', () => {
    expect(paceOf(deck, at('c'), 50).ahead).toBe(40);
    expect(paceOf(deck, at('a'), 100).ahead).toBe(-40);
  });

  it('says nothing where nothing is planned, or the step is not shown', () => {
    expect(paceOf({ steps: [step('a'), step('b')] }, at('a'), 500)).toEqual({ planned: 0, ahead: 0 });
    expect(paceOf(deck, at('x'), 500).ahead).toBe(0);
  });
});
