import { describe, expect, it } from 'vitest';
import { joinPatches } from '../../../src/domain/plan/merge-patch';
import type { Patch } from '../../../src/domain/plan/patch';
import type { Plan } from '../../../src/domain/plan/plan';
import type { Step } from '../../../src/domain/plan/plan-log';
import { replayLog, replayOn } from '../../../src/domain/plan/replay-log';
import { baotou, baseline } from '../../support/plan-grounds';
import { edit, moved, redo, step, undo } from '../../support/plan-steps';

const start = baseline(baotou);
const replay = (...log: readonly Step[]) => replayLog({ start, log });
const ids = (steps: readonly Step[]) => steps.map(({ id }) => id);

describe('a log replayed', () => {
  it('folds the edits, and says what can be undone and redone', () => {
    const at = replay(moved('1', 80), edit('2', { note: '二' }), undo('3', '2'));
    expect(at.plan.size.moved).toBe(80);
    expect(at.plan.note).toBe('');
    expect(at.undoable?.id).toBe('1');
    expect(at.redoable?.id).toBe('2');
    expect(ids(at.effective)).toEqual(['1']);
    expect(replayOn(at, redo('4', '2')).plan.note).toBe('二');
  });

  it('takes one edit out of the middle and leaves later ones in force', () => {
    const at = replay(moved('1', 80), edit('2', { note: '二' }), undo('3', '1'));
    expect(at.plan.size.moved).toBe(76);
    expect(at.plan.note).toBe('二');
    expect(replayOn(at, redo('4', '1')).plan).toEqual(replay(moved('1', 80), edit('2', { note: '二' })).plan);
  });

  it('offers no redo once another edit has been made', () => {
    const at = replay(moved('1', 80), undo('2', '1'), edit('3', { note: '三' }));
    expect(at.redoable).toBeUndefined();
    expect(at.undoable?.id).toBe('3');
  });

  it('fault-86 undoes an import as one step, and 300 steps one by one, also from what was kept', () => {
    const paste = edit('import', {
      entered: { openings: { 'd-150202': 40, 'd-150203': 60 }, staff: { 'd-150202': 41 } },
    });
    const log: Step[] = [paste, ...Array.from({ length: 300 }, (_, i) => moved(`m${i}`, i))];
    let at = replayLog(JSON.parse(JSON.stringify({ start, log })) as { start: typeof start; log: Step[] });
    for (let i = 299; i >= 0; i--) {
      expect(at.plan.size.moved).toBe(i);
      at = replayOn(at, undo(`u${i}`, at.undoable!.id));
    }
    expect(at.plan.entered.openings).toEqual({ 'd-150202': 40, 'd-150203': 60 });
    at = replayOn(at, undo('last', 'import'));
    expect(at.plan).toEqual(start);
    expect(at.undoable).toBeUndefined();
    for (let i = 0; i <= 300; i++) at = replayOn(at, redo(`r${i}`, at.redoable!.id));
    expect(at.plan).toEqual(replayLog({ start, log }).plan);
  });

  it('fault-87 ignores what comes twice, and what has nothing to act on', () => {
    const at = replay(moved('1', 80), moved('1', 90), undo('2', '1'), undo('3', '1'), redo('4', 'none'));
    expect(at.plan.size.moved).toBe(76);
    expect(ids(at.ignored)).toEqual(['1', '3', '4']);
  });

  it('fault-87 takes 1,000 fast edits, one by one or joined into one step', () => {
    const edits = Array.from({ length: 1000 }, (_, i) => moved(`e${i}`, i));
    const held = edits.reduce(replayOn, replay());
    expect(held.plan.size.moved).toBe(999);
    expect(held.effective).toHaveLength(1000);
    const joined = edits.reduce<Patch<Plan>>(
      (patch, { act }) => (act.kind === 'edit' ? joinPatches<Plan>(patch, act.patch)! : patch),
      {},
    );
    const one = replay(edit('held-down', joined));
    expect(one.plan).toEqual(held.plan);
    expect(replayOn(one, undo('u', 'held-down')).plan).toEqual(start);
  });

  it('locks from submission until it is returned or withdrawn', () => {
    const submit = step('s', { kind: 'submit' });
    const at = replay(
      moved('1', 80),
      submit,
      moved('2', 90),
      undo('3', '1'),
      step('c', { kind: 'comment', text: '偏多' }),
    );
    expect(at).toMatchObject({ review: 'submitted', locked: true });
    expect(at.plan.size.moved).toBe(80);
    expect(ids(at.ignored)).toEqual(['2', '3']);
    const returned = [step('r', { kind: 'return' }), moved('4', 70)].reduce(replayOn, at);
    expect(returned).toMatchObject({ review: 'returned', locked: false });
    expect(returned.plan.size.moved).toBe(70);
    const approved = replayOn(at, step('a', { kind: 'approve' }));
    expect(approved).toMatchObject({ review: 'approved', locked: true });
    expect(replayOn(approved, step('w', { kind: 'withdraw' }))).toMatchObject({
      review: 'draft',
      locked: false,
    });
  });

  it('takes the approvals of transfers once it is approved, and nothing else', () => {
    const approval: Patch<Plan> = { transfers: { 'a/b/2019': { documentNo: '包编办〔2019〕12 号' } } };
    const [submit, approve] = [step('s', { kind: 'submit' }), step('a', { kind: 'approve' })];
    const at = replay(
      submit,
      edit('1', approval),
      approve,
      edit('2', approval),
      edit('3', { ...approval, size: { moved: 90 } }),
      undo('4', '2'),
    );
    expect(ids(at.ignored)).toEqual(['1', '3', '4']);
    expect(at).toMatchObject({ locked: true, plan: { ...approval, size: { moved: 76 } } });
  });

  it('approves, returns and withdraws only what was submitted', () => {
    const kinds = ['approve', 'return', 'withdraw'] as const;
    for (const kind of kinds) {
      const at = replay(step('1', { kind }));
      expect(at.review).toBe('draft');
      expect(ids(at.ignored)).toEqual(['1']);
    }
    const twice = replay(step('1', { kind: 'submit' }), step('2', { kind: 'submit' }));
    expect(ids(twice.ignored)).toEqual(['2']);
  });
});
