import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePatch } from '../../src/domain/plan/merge-patch';
import type { Plan } from '../../src/domain/plan/plan';
import type { PlanGround } from '../../src/domain/plan/plan-ground';
import type { Step } from '../../src/domain/plan/plan-log';
import type { Replayed } from '../../src/domain/plan/replay-log';
import { replayLog, replayOn } from '../../src/domain/plan/replay-log';
import { planTemplates, type PlanTemplate } from '../../src/domain/plan/plan-template';
import { startPlan } from '../../src/domain/plan/start-plan';
import type { Command } from '../support/plan-commands';
import { actOf, arbitraryCommands } from '../support/plan-commands';
import { expectSound, locksOf } from '../support/plan-laws';
import { redo, step, undo } from '../support/plan-steps';
import { arbitraryWorld } from '../support/plan-worlds';

const sequences = process.env['ALL_CASES'] ? 10_000 : 2_000;

const arbitrarySession = fc.record({
  ground: arbitraryWorld,
  template: fc.constantFrom(...planTemplates),
  commands: arbitraryCommands,
  /** Which states are allocated on the way: of one sequence in fifteen all, else one, which is the end of some other sequence. */
  looks: fc.oneof(
    { weight: 14, arbitrary: fc.uniqueArray(fc.nat(99), { maxLength: 1 }) },
    { weight: 1, arbitrary: fc.constant('all' as const) },
  ),
});

const json = (value: unknown): string => JSON.stringify(value);

/** The log as a plain list of edits, folded from the start whenever it is asked for. */
class Model {
  private readonly edits: { readonly id: string; readonly patch: object; inForce: boolean }[] = [];
  locked = false;
  constructor(private readonly start: Plan) {}

  take({ id, act }: Step): void {
    if (act.kind === 'submit') this.locked = true;
    if (act.kind === 'return' || act.kind === 'withdraw') this.locked = false;
    if (this.locked) return;
    if (act.kind === 'edit') this.edits.push({ id, patch: act.patch, inForce: true });
    if (act.kind !== 'undo' && act.kind !== 'redo') return;
    const edit = this.edits.find((e) => e.id === act.step);
    if (edit) edit.inForce = act.kind === 'redo';
  }

  plan(): Plan {
    return this.edits.filter((e) => e.inForce).reduce((plan, e) => mergePatch(plan, e.patch), this.start);
  }
}

interface Played {
  readonly log: readonly Step[];
  readonly at: Replayed;
}

function play(
  ground: PlanGround,
  start: Plan,
  commands: readonly Command[],
  look: (at: Replayed, i: number) => void,
): Played {
  const log: Step[] = [];
  const model = new Model(start);
  let at = replayLog({ start, log });
  commands.forEach((command, i) => {
    const done = actOf(ground, at, command);
    if (done === undefined) return;
    const taken = step(`${i}`, done.act);
    const locks = locksOf(at.plan);
    log.push(taken);
    model.take(taken);
    at = replayOn(at, taken);
    if (done.gesture) expect(locksOf(at.plan)).toBe(locks);
    if (at.locked !== model.locked) expect(at.locked).toBe(model.locked);
    look(at, i);
  });
  expect(at.plan).toEqual(model.plan());
  return { log, at };
}

/** Takes everything back and brings it again; the plan must come back with it. */
function expectUndone(start: Plan, { at }: Played): void {
  let back = at.locked ? replayOn(at, step('open', { kind: 'withdraw' })) : at;
  const count = back.effective.length;
  for (let i = 0; i < count; i++) {
    const before = back.plan;
    back = replayOn(back, undo(`u${i}`, back.undoable!.id));
    const again = replayOn(back, redo(`r${i}`, back.redoable!.id));
    // Not only alike: what followed from it still does.
    if (again.plan !== before) expect(again.plan).toBe(before);
  }
  expect(back.undoable).toBeUndefined();
  expect(json(back.plan)).toBe(json(start));
  for (let i = 0; i < count; i++) back = replayOn(back, redo(`a${i}`, back.redoable!.id));
  expect(json(back.plan)).toBe(json(at.plan));
}

const starts = new Map<string, Plan>();

/** The first plan of a world, made once. */
function startOf(ground: PlanGround, template: PlanTemplate): Plan {
  const key = `${ground.dataset.id} ${template}`;
  const start = starts.get(key) ?? startPlan(ground, template, '甲');
  starts.set(key, start);
  return start;
}

describe('any commands on a plan', () => {
  it('fault-61 fault-86 conserve posts, keep locks, replay, undo and survive JSON', () => {
    let sound = 0;
    fc.assert(
      fc.property(arbitrarySession, ({ ground, template, commands, looks }) => {
        const start = startOf(ground, template);
        const look = (at: Replayed, i: number) => {
          if ((looks === 'all' || looks.includes(i)) && expectSound(ground, at.plan)) sound++;
        };
        const played = play(ground, start, commands, look);
        if (expectSound(ground, played.at.plan)) sound++;
        const again = JSON.parse(json({ start, log: played.log })) as { start: Plan; log: Step[] };
        const replayed = replayLog(again);
        expect(json(replayed.plan)).toBe(json(played.at.plan));
        expect(replayed.ignored).toEqual(played.at.ignored);
        expectUndone(start, played);
      }),
      { numRuns: sequences },
    );
    expect(sound).toBeGreaterThan(sequences / 5);
  }, 120_000);
});
