import { applyPlan } from '../../../src/domain/plan/apply-plan';
import { plannedCity, type PlanningSize } from '../planning-city';

export interface PlanBench {
  /** Milliseconds a plan takes to become a ledger, on data never seen before; the mean of some repetitions in a row. */
  readonly apply: (size: PlanningSize, repetitions: number) => number;
}

window.plans = {
  apply: (size, repetitions) => {
    const { ground, plan } = plannedCity(size);
    // What is known of a ledger is kept as long as it lives: every repetition has one of its own.
    const grounds = Array.from({ length: repetitions }, () => ({ ...ground, ledger: { ...ground.ledger } }));
    const start = performance.now();
    for (const each of grounds) {
      const applied = applyPlan(each, plan);
      if (!applied.ok) throw new Error(applied.problems.map(({ code }) => code).join());
    }
    return (performance.now() - start) / repetitions;
  },
};
