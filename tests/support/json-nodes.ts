/** Every value inside a JSON document, with the path to it. */
export interface JsonNode {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

export function nodesOf(value: unknown, path: readonly (string | number)[] = []): JsonNode[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const children = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [{ path, value }, ...children.flatMap(([key, child]) => nodesOf(child, [...path, key]))];
}

/** The document with the value at a path replaced. */
export function replacedAt(document: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(document)) {
    return document.map((item: unknown, i) => (i === key ? replacedAt(item, rest, value) : item));
  }
  return Object.fromEntries(
    Object.entries(document as object).map(([k, child]: [string, unknown]) => [
      k,
      k === key ? replacedAt(child, rest, value) : child,
    ]),
  );
}
