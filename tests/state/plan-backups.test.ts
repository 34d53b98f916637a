import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysUnsaved, decodeBackups } from '../../src/state/plan-backups';
import { editStep } from '../support/plans';

const day = 86_400_000;
const now = Date.parse('2026-05-20T08:00:00Z');
const ago = (days: number) => new Date(now - days * day).toISOString();
const log = [9, 3].map((days, i) => ({ ...editStep(`s${i}`), at: ago(days) }));

describe('the reminder of a backup', () => {
  it.each([
    ['never taken out', undefined, 9],
    ['taken out before the last steps, which are fresh', { saved: ago(5) }, undefined],
    ['taken out after all of them', { saved: ago(1) }, undefined],
    ['put off lately', { later: ago(2) }, undefined],
    ['put off more than a week ago', { later: ago(8) }, 9],
    ['with times that are none', { saved: 'soon', later: '' }, 9],
  ])('is due by what stands in no file: a plan %s', (_, backup, days) => {
    expect(daysUnsaved(log, backup, now)).toBe(days);
  });

  it('has nothing to say of a plan without steps', () => {
    expect(daysUnsaved([], undefined, now)).toBeUndefined();
  });

  it('takes whatever a browser kept', () => {
    expect(decodeBackups('{"a":{"saved":"x","more":1},"b":3,"c":{"later":2}}')).toEqual({
      a: { saved: 'x' },
      c: {},
    });
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (raw) => void decodeBackups(raw)));
  });
});
