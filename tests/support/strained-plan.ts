import type { Unit } from '../../src/domain/ledger/unit';
import { unitId } from '../../src/domain/ledger/unit';
import type { Allocation, SideAllocation } from '../../src/domain/plan/allocation';
import { yunzePlan, type MadePlan } from './plan-data';

export const planAmounts = ['full', 'one unit', 'zero', 'many'] as const;
export type PlanAmount = (typeof planAmounts)[number];

const copies = 25;

type Change = (side: SideAllocation) => SideAllocation;

const each = (allocation: Allocation, change: Change): Allocation => {
  const [cut, topUp] = [change(allocation.cut), change(allocation.topUp)];
  const years = allocation.years.map(({ year }, j) => ({
    year,
    posts: topUp.cells.reduce((sum, row) => sum + row[j]!, 0),
  }));
  return { ...allocation, cut, topUp, years, moved: years.reduce((sum, { posts }) => sum + posts, 0) };
};

/** One unit a side, with as many posts on both. */
const one: Change = ({ units, cells, ties }) => ({
  units: units.slice(0, 1).map((unit) => ({ ...unit, posts: 6 })),
  cells: cells.slice(0, 1).map(() => [1, 2, 3]),
  ties,
});

const nothing: Change = ({ units, cells, ties }) => ({
  units: units.map((unit) => ({ ...unit, posts: 0 })),
  cells: cells.map((row) => row.map(() => 0)),
  ties,
});

const copyOf = (id: string, copy: number) => unitId(copy === 0 ? id : `${id}-${copy}`);

/** Three hundred units a side, with as many posts in every year on both. */
const many: Change = ({ units, ties }) => {
  const all = units
    .slice(0, 12)
    .flatMap((unit) =>
      Array.from({ length: copies }, (_, copy) => ({ ...unit, unit: copyOf(unit.unit, copy) })),
    );
  const cells = all.map((_, i) => [i % 3, (i + 1) % 2, 1]);
  const posts = cells.map((row) => row.reduce((sum, cell) => sum + cell, 0));
  return { units: all.map((unit, i) => ({ ...unit, posts: posts[i]! })), cells, ties };
};

const changes: Readonly<Record<PlanAmount, Change>> = {
  full: (side) => side,
  'one unit': one,
  zero: nothing,
  many,
};

/** A plan made little, nothing or much, its units called by a name where one is given. */
export const strainedPlan = (amount: PlanAmount, name?: string): MadePlan => {
  const made = yunzePlan();
  const called = (unit: Unit): Unit =>
    name === undefined
      ? unit
      : { ...unit, name: { 'zh-CN': name, en: name }, short: { 'zh-CN': name, en: name } };
  const units = made.ground.ledger.units.flatMap((unit) =>
    Array.from({ length: amount === 'many' ? copies : 1 }, (_, copy) => ({
      ...called(unit),
      id: copyOf(unit.id, copy),
    })),
  );
  return {
    plan: made.plan,
    ground: { ...made.ground, ledger: { ...made.ground.ledger, units } },
    allocation: each(made.allocation, changes[amount]),
  };
};
