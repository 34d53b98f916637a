import { apportion } from '../../src/domain/apportionment/apportion';
import type { Claim } from '../../src/domain/apportionment/claim';
import type { Batch, Entry } from '../../src/domain/ledger/ledger';
import { localised } from '../../src/domain/localised';
import type { UnitId } from '../../src/domain/ledger/unit';
import { parentIn } from '../../src/domain/ledger/unit';
import { bureauUnits } from './bureau';
import type { District } from './districts';
import { districts } from './districts';
import { invented } from './invented';
import { stations } from './stations';
import { summary } from './summary';

const approvals: Readonly<Record<number, { readonly documentNo: string; readonly date: string }>> = {
  2017: { documentNo: '示编发〔2017〕9号', date: '2017-06-12' },
  2018: { documentNo: '示编发〔2018〕12号', date: '2018-05-28' },
  2019: { documentNo: '示编发〔2019〕15号', date: '2019-07-08' },
  2020: { documentNo: '示编发〔2020〕11号', date: '2020-06-22' },
  2021: { documentNo: '示编发〔2021〕18号', date: '2021-08-16' },
  2022: { documentNo: '示编发〔2022〕10号', date: '2022-05-30' },
};

const reason = localised(
  '从市局各单位压减，按接警数分到区县，再按原有编制分到派出所和局机关。',
  'Cut from the units of the bureau; shared among the districts by calls, and within each by the posts its stations and offices had.',
);

function shared(posts: number, claims: readonly Claim<UnitId>[]): ReadonlyMap<UnitId, number> {
  const shares = apportion(posts, claims, 'sainte-lague');
  if (!shares.ok) throw new Error(`${posts} posts cannot be shared: ${JSON.stringify(shares.problems)}`);
  return shares.value.posts;
}

/** Half of what a district gets by the size of its offices goes to its stations as well. */
function withinDistrict(
  { unit, office }: District,
  posts: number,
  year: number,
): ReadonlyMap<UnitId, number> {
  const own = stations.filter((station) => parentIn(station.unit, year) === unit);
  return shared(posts, [
    { id: unit, weight: office / 2 },
    ...own.map((station) => ({ id: station.unit.id, weight: station.posts })),
  ]);
}

function pooled(year: number): Batch {
  const i = year - summary.period.from;
  const releases = bureauUnits.map(({ unit, cuts }): Entry => ({ unit: unit.id, posts: -(cuts[i] ?? 0) }));
  const cut = -releases.reduce((sum, { posts }) => sum + posts, 0);
  const byCalls = shared(
    cut,
    districts.map(({ unit, calls }) => ({ id: unit, weight: calls })),
  );
  const receipts = districts.flatMap((district) =>
    [...withinDistrict(district, byCalls.get(district.unit) ?? 0, year)].map(([unit, posts]): Entry => ({
      unit,
      posts,
    })),
  );
  const approval = approvals[year];
  if (approval === undefined) throw new Error(`no approval of ${year}`);
  return {
    id: `b-${year}-pool`,
    period: { from: year, to: year },
    title: localised(`${year} 年减上补下`, `Cut above, top up below, ${year}`),
    ...invented,
    approval,
    reason,
    entries: [...releases, ...receipts].filter(({ posts }) => posts !== 0),
  };
}

/** One pooled batch a year: nobody says which of the posts cut went where. */
export const pooledBatches: readonly Batch[] = Object.keys(approvals).map((year) => pooled(Number(year)));
