import { columnSums, sum } from '../numbers/table';
import type { Allocation } from '../plan/allocation';
import type { RuleFinding } from './rule-finding';

/** What is cut is what is topped up, over all and in every year: no post comes or goes. */
export function sumRules({ years, cut, topUp, moved }: Allocation): readonly RuleFinding[] {
  const [given, got] = [columnSums(cut.cells, years.length), columnSums(topUp.cells, years.length)];
  const [out, into] = [sum(given), sum(got)];
  const differs = years.findIndex(({ posts }, i) => given[i] !== posts || got[i] !== posts);
  const year = years[differs]?.year;
  const holds = year === undefined && out === moved && into === moved;
  return [
    {
      rule: 'conservation',
      state: holds ? 'holds' : 'broken',
      detail: { cut: out, topUp: into, ...(year !== undefined && { year }) },
      ...(year !== undefined && { cause: { year } }),
      blocks: !holds,
    },
  ];
}
