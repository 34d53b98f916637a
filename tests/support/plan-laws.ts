import { expect } from 'vitest';
import { allocate } from '../../src/domain/plan/allocate';
import type { Allocation } from '../../src/domain/plan/allocation';
import type { Plan } from '../../src/domain/plan/plan';
import { decisionOf, planSides } from '../../src/domain/plan/plan';
import type { PlanGround } from '../../src/domain/plan/plan-ground';
import { sum } from './plan-grounds';

/** Law 1 of a plan: what is cut is topped up, in every year, and nothing is left over or below nothing. */
export function expectConserved({ moved, years, ...sides }: Allocation): void {
  expect(sum(years.map((y) => y.posts))).toBe(moved);
  for (const side of planSides) {
    const { units, cells } = sides[side];
    expect(sum(units.map((u) => u.posts))).toBe(moved);
    expect(cells.map(sum)).toEqual(units.map((u) => u.posts));
    expect(years.map((_, j) => sum(cells.map((row) => row[j]!)))).toEqual(years.map((y) => y.posts));
    expect(cells.flat().every((posts) => Number.isInteger(posts) && posts >= 0)).toBe(true);
  }
}

/** What is locked is what it was set to: units, years and cells. */
export function expectLocksKept(plan: Plan, { years, ...sides }: Allocation): void {
  for (const { year, posts } of years) expect(plan.phasing.locked[String(year)] ?? posts).toBe(posts);
  for (const side of planSides) {
    const { units, cells } = sides[side];
    units.forEach(({ unit, posts }, i) => {
      const { locked, posts: set } = decisionOf(plan[side].units, unit);
      if (locked === true && set !== undefined) expect(posts).toBe(set);
      const kept = plan.phasing.cells[side][unit] ?? {};
      years.forEach(({ year }, j) => expect(kept[String(year)] ?? cells[i]![j]).toBe(cells[i]![j]));
    });
  }
}

/** Everything in a plan that no gesture may move. */
export const locksOf = (plan: Plan): string =>
  JSON.stringify([
    planSides.map((side) =>
      Object.entries(plan[side].units).flatMap(([id, d]) => (d.locked === true ? [[id, d.posts]] : [])),
    ),
    plan.phasing.locked,
  ]);

/** An allocation conserves and keeps locks; a failure says why. */
export function expectSound(ground: PlanGround, plan: Plan): boolean {
  const result = allocate(ground, plan);
  if (!result.ok) {
    expect(result.problems.length).toBeGreaterThan(0);
    return false;
  }
  expectConserved(result.value);
  expectLocksKept(plan, result.value);
  return true;
}
