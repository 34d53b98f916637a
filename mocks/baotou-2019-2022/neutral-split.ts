import { refine } from '../../src/domain/matrix/assemble-split';
import type { Split } from '../../src/domain/matrix/assemble-split';
import type { Claim } from '../../src/domain/apportionment/claim';
import type { Batch } from '../../src/domain/ledger/ledger';
import { localised } from '../../src/domain/localised';
import { districts } from './districts';
import { others, releasing, systemUnits } from './units';

const assumption = localised(
  '假设：划出数由四个体系平均分担，各年度相等；划入数按 2010 年普查人口分配到各旗县区（圣拉古法取整），行、列合计均不变。报告只公布合计，各项拆分原文未列。',
  'Assumed: the four systems release equal parts, each year alike; the districts receive by residents of the 2010 census, rounded by Sainte-Laguë, with both margins exact. The report states totals only.',
);

const alike = <Id extends string>(ids: readonly Id[]): readonly Claim<Id>[] =>
  ids.map((id) => ({ id, weight: 1 }));

const yearsOf = ({ period: { from, to } }: Batch): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

/** The split that favours nobody, so that a picture by system, year and district can be drawn. */
export function neutralSplit(batch: Batch): Split {
  const residents = districts.map(({ unit, census2010 }) => ({ id: unit, weight: census2010 }));
  const split = refine(batch, {
    releasing: [{ of: releasing, claims: alike(systemUnits.map(({ id }) => id)), method: 'equal' }],
    receiving: [{ of: others, claims: residents, method: 'sainte-lague' }],
    years: { claims: alike(yearsOf(batch)), method: 'equal' },
    assumption,
    basis: 'illustrative',
  });
  if (!split.ok) throw new Error(`no neutral split: ${JSON.stringify(split.problems)}`);
  return split.value;
}
