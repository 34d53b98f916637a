import { describe, expect, it } from 'vitest';
import { planVersion } from '../../src/api/contract-plan-version';
import { readKeptPlans } from '../../src/interchange/kept-plans';
import { editStep, smallPlan } from '../support/plans';

const start = smallPlan({ name: '甲' });
const [a, b, c] = ['a', 'b', 'c'].map((id) => editStep(id)) as [ReturnType<typeof editStep>, ...never[]] &
  ReturnType<typeof editStep>[];

const document = (revision: number, log: readonly unknown[], more: object = {}) => ({
  id: 'p',
  revision,
  start,
  log,
  ...more,
});
const generation = (of: { readonly revision: number }, text = JSON.stringify(of)) => ({
  ...{ kind: 'plan', id: 'p', revision: of.revision, version: planVersion, at: '', checksum: 0, text },
});
const file = (generations: readonly unknown[], journal: readonly unknown[] = [], atHand: object = {}) =>
  JSON.stringify({
    quotaflow: 'kept',
    atHand,
    databases: { 'quotaflow/documents': generations, 'quotaflow-journal/steps': journal },
  });
const stepsIn = (text: string) => readKeptPlans(text)?.map(({ plan }) => plan.log.map(({ id }) => id));

describe('plans in what the rescue screen saved', () => {
  it('are the newest readable state, with the steps of the journal and of the page', () => {
    const generations = [generation(document(1, [])), generation(document(2, [a]))];
    const journal = [{ plan: 'p', window: 'w', after: 'a', steps: [b] }];
    const text = file(generations, journal, { plan: document(2, [a, b, c]) });
    expect(stepsIn(text)).toEqual([['a', 'b', 'c']]);
    expect(readKeptPlans(text)).toMatchObject([{ id: 'p', name: '甲', plan: { start } }]);
    expect(stepsIn(file([...generations, generation({ revision: 3 }, '{')]))).toEqual([['a']]);
  });

  it('are there where only the journal or only the page has them', () => {
    expect(stepsIn(file([], [{ plan: 'p', window: 'w', start, steps: [a] }]))).toEqual([['a']]);
    expect(stepsIn(file([], [], { plan: document(0, [a]) }))).toEqual([['a']]);
    expect(stepsIn(file([], [{ plan: 'p', window: 'w', after: 'x', steps: [a] }]))).toEqual([]);
  });

  it('leave out what was deleted, and what is no plan', () => {
    const deleted = generation(document(2, [], { deleted: '2026-01-01T00:00:00.000Z' }));
    expect(stepsIn(file([deleted], [{ plan: 'p', window: 'w', steps: [a] }]))).toEqual([]);
    expect(stepsIn(file([7, null, { kind: 'deck' }], ['x']))).toEqual([]);
  });

  it.each(['', '{', '[]', '{"quotaflow":"plan"}', 'null'])('are not looked for in %s', (text) => {
    expect(readKeptPlans(text)).toBeUndefined();
  });
});
