import type { RuleCause } from '../../domain/plan-effects/rule-finding';
import type { LabPanel } from '../../state/lab-view';

/** The decision a finding comes from, as the leaf of a patch. */
export const leafOfCause = ({ field, side, unit, year }: RuleCause): string => {
  if (field !== undefined) return field;
  if (side !== undefined && unit !== undefined) return `${side}/units/${unit}`;
  return year === undefined ? (side ?? 'size') : `phasing/locked/${year}`;
};

/** Where a decision can be changed: some need a table in the middle, the others have a lever. */
export const panelOfLeaf = (leaf: string, shown: LabPanel): LabPanel => {
  if (leaf.startsWith('entered')) return 'data';
  if (leaf.startsWith('phasing/cells')) return 'years';
  return leaf.startsWith('transfers') ? 'transfers' : shown;
};
