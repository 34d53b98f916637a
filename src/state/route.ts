import { addressOf, routeVersion } from './address';
import { decodeView, encodeView } from './explore-address';
import { decodeLab, labAddress, type LabView } from './lab-view';
import { decodeSources, sourcesAddress, type SourcesView } from './sources-view';
import { decodeStage, stageAddress, type StagePlace } from './stage-view';
import { openingView, type ExploreView } from './view';

type Migration = (params: URLSearchParams) => URLSearchParams;
/** A change that old links cannot be read with adds a step: `migrations[n]` turns the parameters of version n into those of version n + 1. */
const migrations: Readonly<Record<number, Migration>> = {};

export type Route =
  | { readonly page: 'explore'; readonly view: ExploreView }
  | { readonly page: 'lab'; readonly view: LabView }
  | { readonly page: 'sources'; readonly view: SourcesView }
  | StagePlace
  | { readonly page: 'unknown'; readonly path: string };

/** What an address could not say: it was made by a newer version, or part of it is not readable. */
export type LinkNote = 'newer' | 'damaged';

export interface DecodedRoute {
  readonly route: Route;
  readonly note?: LinkNote;
  /** The parameters that could not be read, by name, where it is known which: `years`, `picture` for the name in the path, `v`. */
  readonly lost?: readonly string[];
}

const maxLength = 20_000;

/** The address of a route, as a hash without `#`. Defaults are left out; the version always stands. */
export const encodeRoute = (route: Route): string => {
  if (route.page === 'unknown') return route.path;
  if (route.page === 'lab') return labAddress(route.view);
  if (route.page === 'sources') return sourcesAddress(route.view);
  if (route.page !== 'explore') return stageAddress(route);
  return addressOf(`/explore/${route.view.picture}`, encodeView(route.view));
};

/** Reads the part of an address after its version; undefined for a page there is not. */
const decodePage = (path: string, params: URLSearchParams): DecodedRoute | undefined => {
  const [page, name, ...rest] = path.split('/');
  if (page === 'explore' && rest.length === 0) {
    const { view, lost } = decodeView(name === undefined || name === '' ? openingView.picture : name, params);
    return lost.length > 0 ? { route: { page, view }, note: 'damaged', lost } : { route: { page, view } };
  }
  if (page === 'lab' && rest.length === 0) return noted({ page, ...decodeLab(name, params) });
  if (page === 'sources' && name === undefined) return noted({ page, ...decodeSources(params) });
  if (page !== 'stage') return undefined;
  const place = decodeStage(name === undefined ? [] : [name, ...rest], params);
  return place && noted(place);
};

const noted = ({
  damaged,
  ...route
}: Exclude<Route, { page: 'unknown' | 'explore' }> & { damaged: boolean }): DecodedRoute =>
  damaged ? { route, note: 'damaged' } : { route };

const migrate = (params: URLSearchParams, version: number): URLSearchParams => {
  let current = params;
  for (let v = version; v < routeVersion; v++) current = migrations[v]?.(current) ?? current;
  return current;
};

/** Reads an address. Never throws: what cannot be read falls back to the default and is noted. */
export const decodeRoute = (hash: string): DecodedRoute => {
  const address = hash.replace(/^#?\/?/, '');
  if (address === '') return { route: { page: 'explore', view: openingView } };
  if (address.length > maxLength) return { route: { page: 'explore', view: openingView }, note: 'damaged' };
  const [path = '', query = ''] = address.split(/\?(.*)/s, 2);
  const params = new URLSearchParams(query);
  const version = params.has('v') ? Number(params.get('v')) : routeVersion;
  const decoded = decodePage(path, migrate(params, version));
  if (!decoded) return { route: { page: 'unknown', path: `/${path}` } };
  if (!Number.isInteger(version) || version < 1)
    return { ...decoded, note: 'damaged', lost: ['v', ...(decoded.lost ?? [])] };
  return version > routeVersion ? { ...decoded, note: 'newer' } : decoded;
};
