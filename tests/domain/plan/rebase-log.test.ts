import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/domain/plan/plan-log';
import { rebaseLog } from '../../../src/domain/plan/rebase-log';
import { replayLog } from '../../../src/domain/plan/replay-log';
import { baotou, baseline } from '../../support/plan-grounds';
import { documentOf, edit, moved, redo, step, undo } from '../../support/plan-steps';

const start = baseline(baotou);
const base = documentOf(start, [moved('0', 70), edit('n', { note: '初稿' })]);
const rebased = (theirs: readonly Step[], ours: readonly Step[]) =>
  rebaseLog(base, { ...base, revision: 2, log: [...base.log, ...theirs] }, ours);

describe('a lost race', () => {
  it('fault-04 puts our steps after theirs, and both count', () => {
    const { document, conflicts } = rebased([moved('t', 80)], [edit('o', { name: '方案二' })]);
    expect(conflicts).toEqual([]);
    expect(document.revision).toBe(2);
    expect(replayLog(document).plan).toMatchObject({ size: { moved: 80 }, name: '方案二' });
  });

  it('asks only where both set one leaf to different values', () => {
    const { document, conflicts } = rebased([moved('t', 80)], [moved('o', 90)]);
    expect(conflicts).toEqual([{ leaf: 'size/moved', mine: 90, theirs: 80 }]);
    expect(replayLog(document).plan.size.moved).toBe(90);
    expect(rebased([moved('t', 80)], [moved('o', 80)]).conflicts).toEqual([]);
    const apart = [edit('t', { cut: { units: { a: { cap: 3 } } } })];
    expect(rebased(apart, [edit('o', { cut: { units: { a: { floor: 1 } } } })]).conflicts).toEqual([]);
  });

  it('sees what an undo sets back, and a branch that is removed', () => {
    const { conflicts } = rebased([undo('t', '0')], [moved('o', 90)]);
    expect(conflicts).toEqual([{ leaf: 'size/moved', mine: 90, theirs: 76 }]);
    const cap = edit('t', {
      entered: { indicators: { a: { name: '甲', unit: 'count', values: { x: 1 } } } },
    });
    const filled = documentOf(start, [cap]);
    const ours = edit('o', { entered: { indicators: { a: { values: { x: 2 } } } } });
    const gone = edit('g', JSON.parse('{"entered":{"indicators":{"a":null}}}') as object);
    const { conflicts: removed } = rebaseLog(filled, { ...filled, log: [cap, gone] }, [ours]);
    expect(removed.map((c) => [c.leaf, c.mine, c.theirs])).toEqual([
      ['entered/indicators/a/values/x', 2, undefined],
    ]);
  });

  it('does not put a step twice, and takes theirs that we have undone', () => {
    const mine = moved('o', 90);
    const { document, conflicts } = rebased([mine, edit('t', { note: '终稿' })], [mine, undo('u', 'o')]);
    expect(document.log.map((s) => s.id)).toEqual(['0', 'n', 'o', 't', 'u']);
    expect(conflicts).toEqual([]);
    const at = replayLog(document);
    expect(at.plan).toMatchObject({ size: { moved: 70 }, note: '终稿' });
    expect(replayLog({ ...document, log: [...document.log, redo('r', 'o')] }).plan.size.moved).toBe(90);
  });

  it('says so where the plan was submitted meanwhile', () => {
    const submit = step('s', { kind: 'submit' });
    const { document, conflicts } = rebased([submit], [edit('o', { name: '方案二' })]);
    expect(conflicts).toEqual([{ leaf: 'review', mine: 'draft', theirs: 'submitted' }]);
    expect(replayLog(document).ignored.map((s) => s.id)).toEqual(['o']);
    const comment = step('c', { kind: 'comment', text: '同意' });
    expect(rebased([submit], [comment]).conflicts).toEqual([]);
    const approval = edit('o', { transfers: { 'a/b/2019': { documentNo: '12 号' } } });
    const approve = step('a', { kind: 'approve' });
    expect(rebased([submit, approve], [approval]).conflicts).toEqual([]);
    expect(rebased([submit], [approval]).conflicts).toHaveLength(1);
  });
});
