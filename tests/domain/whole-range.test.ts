import { describe, expect, it } from 'vitest';
import { atLeast, between, exactly, moreThan, ratioOf, roundedTo } from '../../src/domain/numbers/interval';
import {
  agreeingMoved,
  agreeingReleasing,
  integersWithin,
  wholeCandidates,
  wholesOf,
} from '../../src/domain/numbers/whole-range';

const moved = roundedTo('7.6');
const released = roundedTo('16');
const ends = (range: { first: number; last: number }) => [range.first, range.last];

describe('integersWithin', () => {
  it('takes reached ends and leaves open ones', () => {
    expect(ends(integersWithin(between(2, 4)))).toEqual([2, 4]);
    expect(ends(integersWithin({ lo: 2, hi: 4, loOpen: true, hiOpen: true }))).toEqual([3, 3]);
    expect(ends(integersWithin({ lo: 1.5, hi: 4.5, loOpen: true, hiOpen: true }))).toEqual([2, 4]);
    expect(ends(integersWithin({ lo: 1.5, hi: 4.5, loOpen: false, hiOpen: false }))).toEqual([2, 4]);
    expect(wholesOf(integersWithin(between(-1.5, 1)))).toEqual([-1, 0, 1]);
  });

  it('is empty where no whole number lies', () => {
    expect(integersWithin(between(2.2, 2.8)).count).toBe(0);
    expect(integersWithin({ lo: 2, hi: 3, loOpen: true, hiOpen: true }).count).toBe(0);
    expect(wholesOf(integersWithin(between(2.2, 2.8)))).toEqual([]);
  });

  it('refuses an interval without end', () => {
    expect(() => integersWithin(atLeast(2))).toThrow('unbounded: 2');
  });
});

describe('wholeCandidates', () => {
  it('finds 83, 84 and 85 departments behind 26 at 31 %', () => {
    expect(wholesOf(wholeCandidates(26, ratioOf(roundedTo('31'))))).toEqual([83, 84, 85]);
  });

  it('reaches a closed end and stays off an open one', () => {
    expect(ends(wholeCandidates(1, { lo: 0.1, hi: 0.2, loOpen: false, hiOpen: true }))).toEqual([6, 10]);
    expect(ends(wholeCandidates(1, { lo: 0.1, hi: 0.2, loOpen: true, hiOpen: false }))).toEqual([5, 9]);
    expect(ends(wholeCandidates(10, moreThan(2.5)))).toEqual([1, 3]);
    expect(ends(wholeCandidates(10, atLeast(2.5)))).toEqual([1, 4]);
    expect(ends(wholeCandidates(1, between(0.5, 40)))).toEqual([1, 2]);
    expect(wholeCandidates(0, exactly(0.5)).count).toBe(0);
  });

  it('refuses ratios that set no largest total and counts that are not whole', () => {
    expect(() => wholeCandidates(26, between(0, 1))).toThrow('from 0');
    expect(() => wholeCandidates(2.5, exactly(0.5))).toThrow('2.5');
    expect(() => wholeCandidates(-1, exactly(0.5))).toThrow('-1');
  });
});

describe('agreeingReleasing', () => {
  it('gives 461 to 490 releasing posts for 76 moved', () => {
    expect(agreeingReleasing(76, released)).toEqual({ first: 461, last: 490, count: 30 });
  });

  it('reaches 15.5 % and stays below 16.5 %', () => {
    expect(ends(agreeingReleasing(31, released))).toEqual([188, 200]);
    expect(ends(agreeingReleasing(33, released))).toEqual([201, 212]);
    expect(agreeingReleasing(1, released).count).toBe(0);
  });
});

describe('agreeingMoved', () => {
  it('gives only 76 per thousand', () => {
    expect(agreeingMoved(1000, moved)).toEqual({ first: 76, last: 76, count: 1 });
  });

  it('reaches 7.55 % and stays below 7.65 %', () => {
    expect(ends(agreeingMoved(2000, moved))).toEqual([151, 152]);
    expect(ends(agreeingMoved(20_000, moved))).toEqual([1510, 1529]);
    expect(agreeingMoved(12, moved).count).toBe(0);
  });

  it('never moves more than there are or fewer than none', () => {
    expect(ends(agreeingMoved(10, { lo: -5, hi: 120, loOpen: true, hiOpen: true }))).toEqual([0, 10]);
  });

  it('refuses totals that are not whole posts and endless shares', () => {
    for (const total of [0, 1.5, NaN, -3]) expect(() => agreeingMoved(total, moved)).toThrow();
    expect(() => agreeingMoved(10, atLeast(3))).toThrow('unbounded');
  });
});
