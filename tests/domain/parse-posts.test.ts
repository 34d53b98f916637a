import { describe, expect, it } from 'vitest';
import { parsePosts } from '../../src/domain/numbers/parse-posts';

const largest = 100_000_000;
const read = (text: string) => {
  const result = parsePosts(text, largest);
  return result.ok ? result.value : result.problems.code;
};

describe('parsePosts', () => {
  it.each([
    ['5000', 5000],
    ['５０００', 5000],
    ['5,000', 5000],
    ['５，０００', 5000],
    ['1 234 567', 1_234_567],
    ['1\u00a0234', 1234],
    ['　4,200　', 4200],
    ['5000名', 5000],
    ['5,000 人', 5000],
    ['\ufeff5000\t', 5000],
    ['5000\r\n', 5000],
    ['0', 0],
    ['0042', 42],
    ['100000000', largest],
  ])('reads %j as %s', (text, posts) => {
    expect(read(text)).toBe(posts);
  });

  it.each([
    ['', 'empty'],
    [' 　', 'empty'],
    ['12.5', 'fraction'],
    ['1.234', 'fraction'],
    ['１２．０', 'fraction'],
    ['.5', 'fraction'],
    ['-5', 'negative'],
    ['−5,000', 'negative'],
    ['－５', 'negative'],
    ['12,34', 'grouping-irregular'],
    ['1,234 567', 'grouping-irregular'],
    ['1,,000', 'grouping-irregular'],
    ['5 000 0', 'grouping-irregular'],
    ['100000001', 'too-large'],
    ['9'.repeat(400), 'too-large'],
    ['1e5', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['①', 'not-a-number'],
    ['12%', 'not-a-number'],
    ['10-12', 'not-a-number'],
    ['约12', 'not-a-number'],
    ['五千', 'not-a-number'],
    ['1.2万', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['名', 'not-a-number'],
    ['-', 'not-a-number'],
    [',', 'not-a-number'],
  ])('refuses %j as %s', (text, code) => {
    expect(read(text)).toBe(code);
  });
});
