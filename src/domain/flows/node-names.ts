import type { Period } from '../basis';
import type { Localised } from '../localised';
import { localised } from '../localised';

/** Names of the nodes that are no units. */

export const yearsName = ({ from, to }: Period): Localised =>
  from === to ? localised(`${from} 年`, `${from}`) : localised(`${from}—${to} 年`, `${from}–${to}`);

/** Where posts of several releasing and several receiving units meet, and nothing says which went where. */
export const poolName: Localised = localised('统筹划转', 'Pooled transfers');

/** What a unit has beside the units under it, which stand by themselves. */
export const ownName = (unit: Localised): Localised => localised(`${unit['zh-CN']}本级`, `${unit.en} (own)`);

export const restName = (units: number): Localised =>
  localised(`其余 ${units} 个单位`, units === 1 ? '1 other unit' : `${units} other units`);

export const restOfYearsName = (years: number): Localised =>
  localised(`其余 ${years} 个年度`, years === 1 ? '1 other period' : `${years} other periods`);

/** Whether a node is all units of a side outside the unit that is drilled into. */
export const isElsewhere = (id: string): boolean => /^rest:\d+:/u.test(id);

export const elsewhereName = (parent: Localised): Localised =>
  localised(`“${parent['zh-CN']}”以外的单位`, `Units outside ${parent.en}`);
