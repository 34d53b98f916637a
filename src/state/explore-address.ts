import { largestTotal } from '../domain/numbers/largest-total';
import { lowerLevels, upperLevels } from '../domain/flows/flow-graph';
import {
  districtMeasures,
  filters,
  forms,
  measures,
  openingView,
  orders,
  orientations,
  paces,
  pictureIds,
  reaches,
  type ExploreView,
} from './view';

const chosen = {
  form: forms,
  order: orders,
  orientation: orientations,
  pace: paces,
  measure: measures,
} as const;
const focused = { colour: districtMeasures, reach: reaches, filter: filters } as const;

/** The parameters of a view. Defaults are left out. */
export const encodeView = (view: ExploreView): [string, string][] => {
  const params: [string, string][] = [];
  const put = (key: string, value: string | undefined, otherwise?: string) => {
    if (value !== undefined && value !== otherwise) params.push([key, value]);
  };
  put('data', view.dataset, openingView.dataset);
  for (const key of keysOf(chosen)) put(key, view[key], openingView[key]);
  for (const key of ['values', 'shares'] as const) put(key, flagText(view[key]));
  put('years', view.years && `${view.years.from}-${view.years.to}`);
  put('total', view.total?.toString());
  for (const key of ['upper', 'lower', 'upperParent', 'lowerParent'] as const) put(key, view[key]);
  put('unfolded', view.unfolded ? '1' : undefined);
  for (const key of keysOf(focused)) put(key, view[key], openingView[key]);
  put('only', view.only ? '1' : undefined);
  for (const pin of view.pinned) params.push(['pin', pin]);
  return params;
};

const keysOf = <T extends object>(of: T) => Object.keys(of) as (keyof T)[];
const flagText = (flag: boolean | undefined) => (flag === undefined ? undefined : flag ? '1' : '0');

/** Reads the parameters of a view; what cannot be read gives its default; `lost` has the names of those. */
export const decodeView = (
  picture: string,
  params: URLSearchParams,
): { view: ExploreView; lost: readonly string[] } => {
  const read = reader(params);
  const known = pictureIds.find((id) => id === picture);
  const view: ExploreView = {
    picture: known ?? openingView.picture,
    dataset: params.get('data') ?? openingView.dataset,
    form: read.choice('form', forms) ?? openingView.form,
    order: read.choice('order', orders) ?? openingView.order,
    orientation: read.choice('orientation', orientations) ?? openingView.orientation,
    pace: read.choice('pace', paces) ?? openingView.pace,
    measure: read.choice('measure', measures) ?? openingView.measure,
    unfolded: read.flag('unfolded') ?? openingView.unfolded,
    colour: read.choice('colour', districtMeasures) ?? openingView.colour,
    reach: read.choice('reach', reaches) ?? openingView.reach,
    filter: read.choice('filter', filters) ?? openingView.filter,
    only: read.flag('only') ?? openingView.only,
    pinned: [...new Set(params.getAll('pin'))],
    ...given('values', read.flag('values')),
    ...given('shares', read.flag('shares')),
    ...given('years', read.years()),
    ...given('total', read.total()),
    ...given('upper', read.choice('upper', upperLevels)),
    ...given('lower', read.choice('lower', lowerLevels)),
    ...given('upperParent', params.get('upperParent') ?? undefined),
    ...given('lowerParent', params.get('lowerParent') ?? undefined),
  };
  return { view, lost: [...(known === undefined ? ['picture'] : []), ...read.lost()] };
};

const given = <K extends string, V>(key: K, value: V | undefined): { readonly [k in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [k in K]: V });

/** As people write a large number: `1,000`. */
const grouped = /^\d{1,3}(,\d{3})+$/;

const reader = (params: URLSearchParams) => {
  const lost: string[] = [];
  const lose = (key: string): undefined => {
    lost.push(key);
  };
  const choice = <T extends string>(key: string, allowed: readonly T[]): T | undefined => {
    const raw = params.get(key);
    return raw === null ? undefined : (allowed.find((a) => a === raw) ?? lose(key));
  };
  const flag = (key: string): boolean | undefined => {
    const raw = choice(key, ['0', '1']);
    return raw === undefined ? undefined : raw === '1';
  };
  const years = () => {
    const raw = params.get('years');
    if (raw === null) return undefined;
    const [, from, to] = /^(\d{4})-(\d{4})$/.exec(raw) ?? [];
    if (from === undefined || to === undefined || from > to) return lose('years');
    return { from: Number(from), to: Number(to) };
  };
  const total = () => {
    const raw = params.get('total');
    if (raw === null) return undefined;
    const plain = grouped.test(raw) ? raw.replaceAll(',', '') : raw;
    const posts = /^[1-9]\d{0,9}$/.test(plain) ? Number(plain) : Infinity;
    return posts <= largestTotal ? posts : lose('total');
  };
  return { choice, flag, years, total, lost: () => lost };
};
