import { basePath, endpoints, type EndpointName } from '../src/api/contract';

/** What stands after the base path in an address, wherever the API is mounted; undefined outside it. */
export function pathUnderBase(url: string): string | undefined {
  const { pathname } = new URL(url);
  const at = pathname.indexOf(`${basePath}/`);
  return at === -1 ? undefined : pathname.slice(at + basePath.length);
}

/** The open segments of a template, decoded, where a path is of its form. */
export function matchPath(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const open: [string, string][] = [];
  for (const [i, segment] of wanted.entries()) {
    const text = decodeSegment(given[i] ?? '');
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (text === undefined || (text === '') !== (segment === '')) return undefined;
    if (name === undefined && segment !== text) return undefined;
    if (name !== undefined) open.push([name, text]);
  }
  return Object.fromEntries(open);
}

/** The text of a segment; undefined where its percent signs are not UTF-8. */
function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

export interface Routed {
  readonly name: EndpointName;
  readonly path: Readonly<Record<string, string>>;
}

/** Every endpoint whose template a path has; they differ in their method. */
export const routesOf = (path: string): Routed[] =>
  (Object.keys(endpoints) as EndpointName[]).flatMap((name) => {
    const open = matchPath(endpoints[name].path, path);
    return open === undefined ? [] : [{ name, path: open }];
  });
