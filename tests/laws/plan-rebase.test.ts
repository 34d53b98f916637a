import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPatches, leavesOf, mergePatch, patchBetween, valueAt } from '../../src/domain/plan/merge-patch';
import type { Plan } from '../../src/domain/plan/plan';
import type { PlanDocument, Step } from '../../src/domain/plan/plan-log';
import { rebaseLog } from '../../src/domain/plan/rebase-log';
import { replayLog } from '../../src/domain/plan/replay-log';
import { startPlan } from '../../src/domain/plan/start-plan';
import { baotou } from '../support/plan-grounds';
import { arbitraryCommands, typedPlan } from '../support/plan-commands';
import { documentOf, edit } from '../support/plan-steps';
import { arbitraryWorld } from '../support/plan-worlds';

const start = startPlan(baotou, 'baseline', '甲');

const note = (tab: string, i: number): Step =>
  edit(`${tab}${i}`, { cut: { units: { [`${tab}-unit-${i}`]: { reason: `${tab} ${i}` } } } });

/** A server that keeps what names the revision it was made on. */
class Shelf {
  kept: PlanDocument = documentOf(start, []);
  put(document: PlanDocument): boolean {
    if (document.revision !== this.kept.revision) return false;
    this.kept = { ...document, revision: document.revision + 1 };
    return true;
  }
}

/** A tab that saves what it has, and rebases when it lost the race. */
class Tab {
  private base = documentOf(start, []);
  private waiting: Step[] = [];
  conflicts = 0;
  constructor(private readonly shelf: Shelf) {}

  edit(step: Step): void {
    this.waiting.push(step);
  }

  save(): void {
    let document: PlanDocument = { ...this.base, log: [...this.base.log, ...this.waiting] };
    while (!this.shelf.put(document)) {
      const rebased = rebaseLog(this.base, this.shelf.kept, this.waiting);
      this.conflicts += rebased.conflicts.length;
      this.base = this.shelf.kept;
      document = rebased.document;
    }
    this.base = this.shelf.kept;
    this.waiting = [];
  }
}

describe('two tabs on one plan', () => {
  it('fault-26 keep all 400 edits of 200 each, in whatever order they are saved', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 400, maxLength: 400 }), (turns) => {
        const shelf = new Shelf();
        const tabs = [new Tab(shelf), new Tab(shelf)] as const;
        const made = [0, 0];
        for (const [i, first] of turns.entries()) {
          const who = (first && made[0]! < 200) || made[1]! >= 200 ? 0 : 1;
          tabs[who].edit(note(`t${who}`, made[who]!++));
          if (i % 3 === 0) tabs[first ? 0 : 1].save();
        }
        for (const tab of tabs) tab.save();
        expect(new Set(shelf.kept.log.map((s) => s.id)).size).toBe(400);
        expect(Object.keys(replayLog(shelf.kept).plan.cut.units)).toHaveLength(400);
        expect(tabs[0].conflicts + tabs[1].conflicts).toBe(0);
      }),
      { numRuns: 2 },
    );
  });

  it('finds a conflict exactly where both leave a leaf at different values', () => {
    const value = fc.option(fc.nat(2), { nil: undefined });
    const edits = fc.array(fc.record({ leaf: fc.constantFrom('a', 'b', 'c'), value: fc.nat(2) }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.record({ a: value, b: value }), edits, edits, (own, theirs, ours) => {
        const floors = Object.entries(own).flatMap(([id, floor]) =>
          floor === undefined ? [] : [[id, { floor }]],
        );
        const base = documentOf(
          mergePatch(start, { cut: { units: Object.fromEntries(floors) as object } }),
          [],
        );
        const steps = (who: string, list: typeof edits extends fc.Arbitrary<infer T> ? T : never) =>
          list.map((e, i) => edit(`${who}${i}`, { cut: { units: { [e.leaf]: { floor: e.value } } } }));
        const [their, our] = [steps('t', theirs), steps('o', ours)];
        const { document, conflicts } = rebaseLog(base, { ...base, log: their }, our);
        const last = (list: typeof theirs, leaf: string) => list.findLast((e) => e.leaf === leaf)?.value;
        const expected = ['a', 'b', 'c'].filter((leaf) => {
          const [mine, other] = [last(ours, leaf), last(theirs, leaf)];
          return mine !== undefined && other !== undefined && mine !== other;
        });
        expect(conflicts.map((c) => c.leaf).sort()).toEqual(
          expected.map((leaf) => `cut/units/${leaf}/floor`),
        );
        for (const { leaf, mine } of conflicts) expect(valueAt(replayLog(document).plan, leaf)).toBe(mine);
      }),
      { numRuns: 300 },
    );
  });
});

describe('merge patches of plans', () => {
  const arbitraryPlans: fc.Arbitrary<readonly [Plan, Plan, Plan]> = fc
    .tuple(arbitraryWorld, arbitraryCommands, arbitraryCommands)
    .map(([ground, first, second]) => {
      const from = startPlan(ground, 'population-first', '甲');
      const via = typedPlan(ground, from, first.slice(0, 12));
      return [from, via, typedPlan(ground, via, second.slice(0, 12))];
    });

  it('make any plan of any other, one by one or joined', () => {
    fc.assert(
      fc.property(arbitraryPlans, ([from, via, to]) => {
        const [first, second] = [patchBetween(from, via), patchBetween(via, to)];
        expect(mergePatch(from, first)).toEqual(via);
        expect(mergePatch(to, patchBetween(to, from))).toEqual(from);
        const joined = joinPatches<Plan>(first, second);
        if (joined !== undefined) expect(mergePatch(from, joined)).toEqual(to);
        for (const leaf of leavesOf(first)) expect(valueAt(via, leaf)).not.toEqual(valueAt(from, leaf));
      }),
      { numRuns: 200 },
    );
  });
});
