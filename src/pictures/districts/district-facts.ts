import { weakest, type Basis } from '../../domain/basis';
import type { FlowGraph, FlowNode } from '../../domain/flows/flow-graph';
import type { Indicator, Tile } from '../../domain/figures/indicator';
import { localised, type Localised } from '../../domain/localised';
import { postsPerTenThousand, sumOfKnown } from '../../domain/apportionment/measures';
import type { UnitId } from '../../domain/ledger/unit';
import { layInRows } from '../../layouts/districts/tile-grid';
import type { PictureData } from '../scene';
import type { DistrictMeasure } from '../../state/view';

/** A number with where it comes from; absent wherever it is not known. */
export interface Known {
  readonly value: number;
  readonly basis: Basis;
}

export interface DistrictFacts {
  readonly unit: UnitId;
  readonly key: string;
  readonly name: Localised;
  readonly short: Localised;
  readonly tile: Tile;
  /** Posts in the years of the view; posts per 10,000 residents; residents; square kilometres. */
  readonly known: Readonly<Partial<Record<DistrictMeasure, Known>>>;
  readonly released?: Known;
  readonly townships?: Known;
  /** Posts before the first year of the view. */
  readonly opening?: Known;
}

export interface DistrictsFacts {
  readonly districts: readonly DistrictFacts[];
  /** Of all districts together; absent where one is not known. */
  readonly city: Readonly<Partial<Record<DistrictMeasure, Known>>>;
  readonly indicators: Readonly<Partial<Record<'residents' | 'area' | 'townships' | 'opening', Indicator>>>;
  /** True where the data set places no tiles, so that they stand in the order of their codes. */
  readonly laid: boolean;
}

const valueIn = (indicator: Indicator | undefined, unit: UnitId): Known | undefined => {
  const found = indicator?.values.find((v) => v.unit === unit);
  return indicator && found && { value: found.value, basis: indicator.basis };
};

/** Of several counts of residents the latest that is known of every district, or of most of them. */
const residentsOf = (indicators: readonly Indicator[], units: readonly UnitId[]): Indicator | undefined => {
  const covered = (i: Indicator) => units.filter((unit) => valueIn(i, unit)).length;
  return indicators
    .filter((i) => i.unit === 'residents' && i.values.length > 0)
    .sort((a, b) => covered(b) - covered(a) || (b.year ?? 0) - (a.year ?? 0))[0];
};

/** Posts held before the first year of the view; those of another moment would count moves that are not shown. */
const openingOf = ({ indicators, dataset, graph }: PictureData): Indicator | undefined => {
  const first = graph?.period.from ?? dataset.period.from;
  return indicators.find(
    (i) => i.unit === 'posts' && i.values.length > 0 && (i.year ?? dataset.period.from - 1) === first - 1,
  );
};

/** Posts a district gave or got. No node is a known zero only if no node of the side may hide some of its posts. */
const movedOf = (graph: FlowGraph | undefined, side: FlowNode['side'], own: ReadonlySet<string>) => {
  const nodes = graph?.nodes.filter((n) => n.side === side) ?? [];
  const isWhole = (n: FlowNode) => n.family === 'lower' && !n.adcode && n.unit && !own.has(n.unit);
  const hides = nodes.some((n) => n.folded !== undefined || n.lump || isWhole(n));
  const basis = weakest(...nodes.map((n) => n.basis));
  return (unit: UnitId): Known | undefined => {
    const node = nodes.find((n) => n.unit === unit);
    if (node) return { value: node.posts, basis: node.basis };
    return graph && !hides ? { value: 0, basis } : undefined;
  };
};

const perResidents = (posts: Known | undefined, residents: Known | undefined): Known | undefined => {
  const value = postsPerTenThousand(posts?.value, residents?.value);
  return value === undefined
    ? undefined
    : { value, basis: weakest(posts!.basis, residents!.basis, 'derived') };
};

const sumKnown = (all: readonly (Known | undefined)[]): Known | undefined => {
  const value = sumOfKnown(all.map((k) => k?.value));
  return value === undefined ? undefined : { value, basis: weakest(...all.flatMap((k) => k?.basis ?? [])) };
};

/** Tiles of the data set; without them, the districts that can be told, by code. */
const tilesOf = ({ tiles, graph }: PictureData): readonly Tile[] => {
  if (tiles.length > 0) return tiles;
  const nodes = (graph?.nodes ?? []).filter((n) => n.adcode !== undefined && n.unit !== undefined);
  const units = new Map(nodes.map((n) => [n.unit!, n]));
  const ordered = [...units.values()].sort((a, b) => (a.adcode! < b.adcode! ? -1 : 1));
  return layInRows(ordered).map(({ item, row, column }) => ({
    ...{ unit: item.unit!, name: item.name, row, column },
    ...(item.short && { short: item.short }),
  }));
};

const given = <K extends string, T>(key: K, value: T | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<K, T>>;

const known = new WeakMap<PictureData, DistrictsFacts>();

/** Everything the picture tells of the districts, each with its basis; found out once for the same data. */
export const districtsFacts = (data: PictureData): DistrictsFacts => {
  const facts = known.get(data) ?? findFacts(data);
  known.set(data, facts);
  return facts;
};

const findFacts = (data: PictureData): DistrictsFacts => {
  const { graph } = data;
  const tiles = tilesOf(data);
  const units = tiles.map((t) => t.unit);
  const own = new Set<string>(units);
  const residents = residentsOf(data.indicators, units);
  const area = data.indicators.find((i) => i.unit === 'square-kilometres');
  const townships = data.indicators.find((i) => i.id === 'townships');
  const opening = openingOf(data);
  const received = movedOf(graph, 'receiving', own);
  const released = movedOf(graph, 'releasing', own);
  const nodes = new Map((graph?.nodes ?? []).map((n) => [n.unit, n]));
  const districts = tiles.map((tile): DistrictFacts => {
    const { unit } = tile;
    const name = tile.name ?? nodes.get(unit)?.name ?? localised(unit, unit);
    const [got, people] = [received(unit), valueIn(residents, unit)];
    return {
      ...{ unit, key: `unit:${unit}`, name, tile },
      short: tile.short ?? nodes.get(unit)?.short ?? name,
      known: {
        ...given('received', got),
        ...given('perResidents', perResidents(got, people)),
        ...given('residents', people),
        ...given('area', valueIn(area, unit)),
      },
      ...given('released', released(unit)),
      ...given('townships', valueIn(townships, unit)),
      ...given('opening', valueIn(opening, unit)),
    };
  });
  const sumOf = (measure: DistrictMeasure) => sumKnown(districts.map((d) => d.known[measure]));
  const [posts, people] = [sumOf('received'), sumOf('residents')];
  return {
    districts,
    city: {
      ...given('received', posts),
      ...given('residents', people),
      ...given('area', sumOf('area')),
      ...given('perResidents', perResidents(posts, people)),
    },
    indicators: {
      ...given('residents', residents),
      ...given('area', area),
      ...given('townships', townships),
      ...given('opening', opening),
    },
    laid: data.tiles.length === 0,
  };
};

/** What a district's value stands beside: the city's posts per 10,000 residents, or the mean of its districts. */
export const cityLine = (
  { districts, city }: DistrictsFacts,
  measure: DistrictMeasure,
): number | undefined => {
  const whole = city[measure];
  if (whole === undefined || districts.length === 0) return undefined;
  return measure === 'perResidents' ? whole.value : whole.value / districts.length;
};

/** The district whose share of the area is furthest above its share of the residents, and both shares. */
export const furthestApart = ({ districts, city }: DistrictsFacts) => {
  const [area, residents] = [city.area?.value ?? 0, city.residents?.value ?? 0];
  if (!(area > 0 && residents > 0) || districts.length < 2) return undefined;
  const shares = districts.map((district) => ({
    district,
    area: (district.known.area?.value ?? 0) / area,
    residents: (district.known.residents?.value ?? 0) / residents,
  }));
  const [first] = shares.sort((a, b) => b.area - b.residents - (a.area - a.residents));
  return first && first.area > first.residents ? first : undefined;
};
