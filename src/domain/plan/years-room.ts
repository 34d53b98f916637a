import { sum } from '../numbers/table';
import { yearBounds, yearsOf } from './divide-years';
import type { GestureLimit, Limits } from './gesture-limits';
import type { Plan } from './plan';
import type { PlanGround } from './plan-ground';
import { planUnits } from './plan-units';

/** What the posts of a year can be. */
export interface YearRoom {
  readonly year: number;
  /** Set where it stays as it is. */
  readonly locked: number | undefined;
  readonly floor: number;
  readonly cap: number;
  /** Gets nothing but its floor. */
  readonly idle: boolean;
}

export function roomOfYears(ground: PlanGround, plan: Plan): readonly YearRoom[] {
  const units = planUnits(ground, plan);
  const { locked, weights } = plan.phasing;
  return yearsOf(plan).map((year) => ({
    year,
    locked: Object.hasOwn(locked, String(year)) ? locked[String(year)] : undefined,
    ...yearBounds(plan, units, year),
    idle: weights[String(year)] === 0,
  }));
}

/** What all years can have together. */
export function yearsRoom(ground: PlanGround, plan: Plan): Limits {
  const years = roomOfYears(ground, plan);
  const floors = sum(years.map((y) => y.locked ?? y.floor));
  const caps = sum(years.map((y) => y.locked ?? (y.idle ? y.floor : y.cap)));
  const by = years.some((y) => y.locked !== undefined) ? 'limit-lock' : 'limit-cells';
  return { least: { posts: floors, by }, most: { posts: caps, by } };
}

/** What stops a year that leaves the others no more than their floors. */
export const leftBy = (others: readonly YearRoom[]): GestureLimit =>
  others.length === 0 || others.some((y) => y.floor > 0) ? 'limit-others' : 'limit-moved';
