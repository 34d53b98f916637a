import { describe, expect, it } from 'vitest';
import { decodeTimes } from '../../src/state/rehearsal';

describe('times of a rehearsal', () => {
  it('are read as they were kept', () => {
    expect(decodeTimes('{"s1":61.5,"s2":0}')).toEqual({ s1: 61.5, s2: 0 });
  });

  it.each([null, '', '{', '[]', '{"s1":-1}', '{"s1":"x"}', '{"s1":1e9}'])('are none in %s', (raw) => {
    expect(decodeTimes(raw)).toEqual({});
  });
});
