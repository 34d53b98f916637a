import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFlows } from '../../mocks/answer-flows';
import { seedStore } from '../../mocks/store';
import type { FlowQuery } from '../../src/domain/flows/flow-graph';
import { flows } from '../../src/domain/flows/flows';
import type { Ledger } from '../../src/domain/ledger/ledger';
import { verifyLedger } from '../../src/domain/ledger/verify';
import { applyPlan, baselineLedger } from '../../src/domain/plan/apply-plan';
import type { Plan } from '../../src/domain/plan/plan';
import { decisionOf } from '../../src/domain/plan/plan';
import type { PlanGround } from '../../src/domain/plan/plan-ground';
import { planUnits } from '../../src/domain/plan/plan-units';
import { planTemplates } from '../../src/domain/plan/plan-template';
import { startPlan } from '../../src/domain/plan/start-plan';
import { arbitraryQuery } from '../support/arbitraries';
import { arbitraryCommands, typedPlan } from '../support/plan-commands';
import { arbitraryWorld } from '../support/plan-worlds';
import { smallSeed } from '../support/small-seed';

interface Applied {
  readonly ground: PlanGround;
  readonly plan: Plan;
  readonly ledger: Ledger;
}

const arbitraryApplied: fc.Arbitrary<Applied | undefined> = fc
  .tuple(arbitraryWorld, fc.constantFrom(...planTemplates), arbitraryCommands)
  .map(([ground, template, commands]) => {
    const plan = typedPlan(ground, startPlan(ground, template, '甲'), commands.slice(0, 8));
    const ledger = applyPlan(ground, plan);
    return ledger.ok ? { ground, plan, ledger: ledger.value } : undefined;
  });

/** Whether the planner took more by hand than a unit has, or entered posts that are not there. */
function overreaches({ ground, plan }: Applied): boolean {
  const hands = planUnits(ground, plan).cut.some(({ id, opening }) => {
    const { posts = 0 } = decisionOf(plan.cut.units, id);
    return opening.known && posts > opening.posts;
  });
  return hands || Object.keys(plan.entered.openings).length > 0;
}

describe('a plan applied', () => {
  it('breaks no law of the ledger but by the planner’s own numbers, and conserves in every batch', () => {
    let sound = 0;
    fc.assert(
      fc.property(arbitraryApplied, (applied) => {
        if (applied === undefined) return;
        const violations = verifyLedger(applied.ledger);
        if (!overreaches(applied)) {
          expect(violations).toEqual([]);
          sound++;
        }
        const own = ['balance-negative', 'members-exceed-group', 'members-short-of-group'];
        expect(violations.filter((v) => !own.includes(v.code))).toEqual([]);
        for (const { entries, basis } of applied.ledger.batches) {
          expect(entries.reduce((sum, e) => sum + e.posts, 0)).toBe(0);
          expect(basis).toBe('scenario');
        }
        expect(verifyLedger(baselineLedger(applied.ground, applied.plan))).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(sound).toBeGreaterThan(60);
  });

  it('shows the flows that the server serves for its ledger', async () => {
    const question = arbitraryApplied.chain((applied) =>
      applied === undefined
        ? fc.constant(undefined)
        : arbitraryQuery(applied.ledger).map((query) => ({ ...applied, query })),
    );
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        if (asked === undefined) return;
        const { ground, ledger, query } = asked;
        const own = flows(ledger, query, ground.dataset.systems);
        const dataset = { ...ground.dataset, period: ledger.period };
        const served = await answerFlows(seedStore([{ ...smallSeed, dataset, ledger }]), {
          path: { id: dataset.id },
          search: searchOf(query),
        } as Parameters<typeof answerFlows>[1]);
        expect(served.ok).toBe(own.ok);
        if (own.ok && served.ok) expect(served.value).toEqual(own.value);
      }),
      { numRuns: 150 },
    );
  });
});

const searchOf = (query: FlowQuery): URLSearchParams =>
  new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
