import type { Opening } from '../../src/domain/ledger/ledger';
import type { UnitId } from '../../src/domain/ledger/unit';
import { parentIn } from '../../src/domain/ledger/unit';
import { bureauUnits } from './bureau';
import { districts } from './districts';
import { invented } from './invented';
import { stations } from './stations';
import { summary } from './summary';

const opening = (unit: UnitId, posts: number): Opening => ({ unit, posts, ...invented });

/** A district with the stations that answered to it at the start. */
const withStations = ({ unit, office }: (typeof districts)[number]): number =>
  stations
    .filter((station) => parentIn(station.unit, summary.period.from) === unit)
    .reduce((sum, { posts }) => sum + posts, office);

/** Every unit that is no sum of others; groups follow from their members, so none of their posts is stated twice. */
export const openings: readonly Opening[] = [
  ...bureauUnits.map(({ unit, posts }) => opening(unit.id, posts)),
  ...districts.map((district) => opening(district.unit, withStations(district))),
  ...stations.map(({ unit, posts }) => opening(unit.id, posts)),
];

export const openingOf = (unit: UnitId): number => {
  const found = openings.find((o) => o.unit === unit);
  if (found === undefined) throw new Error(`no opening posts of ${unit}`);
  return found.posts;
};

/** Posts of the police before the first batch: of the bureau's units and of the districts with their stations. */
export const systemPosts = [...bureauUnits.map(({ unit }) => unit.id), ...districts.map(({ unit }) => unit)]
  .map(openingOf)
  .reduce((sum, posts) => sum + posts, 0);
