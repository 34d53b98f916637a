import { describe, expect, it } from 'vitest';
import { agreeingTotal } from '../../src/domain/flows/agreeing-total';
import { largestTotal } from '../../src/domain/numbers/largest-total';
import { exactly, roundedTo } from '../../src/domain/numbers/interval';

const [a, b] = [roundedTo('7.6'), roundedTo('16')];
const range = (first: number, last: number) => ({ first, last, count: last - first + 1 });

const found = (total: number) => {
  const result = agreeingTotal(total, a, b);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const refused = (total: number, largest?: number) => {
  const result = agreeingTotal(total, a, b, largest);
  return result.ok ? undefined : result.problems[0];
};

describe('agreeingTotal', () => {
  it('gives 76 of 475 for a thousand posts, with what rounding allows', () => {
    expect(found(1000)).toEqual({
      total: 1000,
      moved: range(76, 76),
      releasing: range(461, 490),
      releasingAfter: range(385, 414),
      others: range(510, 539),
      othersAfter: range(586, 615),
      point: { moved: 76, releasing: 475 },
      perThousand: { moved: 76, releasing: 475 },
    });
  });

  it('keeps to the half-open ends of both shares', () => {
    // 7.55 % of 5,000 is 377.5 and 7.65 % is 382.5; 378 ÷ 16.5 % is 2290.9…, 382 ÷ 15.5 % is 2464.5….
    const { moved, releasing, point } = found(5000);
    expect(moved).toEqual(range(378, 382));
    expect(releasing).toEqual(range(2291, 2464));
    expect(point).toEqual({ moved: 380, releasing: 2375 });
    // 7.55 % of 2,000 is 151 and belongs; 7.65 % is 153 and does not.
    expect(found(2000).moved).toEqual(range(151, 152));
  });

  it('refuses a total no whole number of posts moved agrees with, and names the nearest that have one', () => {
    expect(refused(200)).toEqual({
      code: 'no-agreeing-moved',
      where: 'total',
      detail: { total: 200, below: 198, above: 210 },
    });
    expect(found(198).point.moved).toBe(15);
    expect(found(210).point.moved).toBe(16);
  });

  it('tells a total apart that fails by the releasing units alone', () => {
    const onlyMoved = agreeingTotal(10, roundedTo('10'), exactly(30));
    expect(onlyMoved.ok ? undefined : onlyMoved.problems[0]?.code).toBe('no-agreeing-releasing');
  });

  it('names only totals that exist below and above', () => {
    expect(refused(1)?.detail).toEqual({ total: 1, above: 66 });
    expect(refused(67, 67)?.detail).toEqual({ total: 67, below: 66 });
  });

  it.each([
    [0, 'total-not-positive'],
    [-5, 'total-not-positive'],
    [12.5, 'total-not-whole'],
    [NaN, 'total-not-whole'],
    [Infinity, 'total-too-large'],
    [largestTotal + 1, 'total-too-large'],
  ])('refuses %s as %s', (total, code) => {
    expect(refused(total)?.code).toBe(code);
  });

  it('takes the largest total', () => {
    expect(found(largestTotal).point).toEqual({ moved: 7_600_000, releasing: 47_500_000 });
  });
});
