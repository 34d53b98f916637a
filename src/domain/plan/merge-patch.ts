import type { Patch } from './patch';

type Tree = Readonly<Record<string, unknown>>;

/** True for what a patch goes into; anything else is a leaf. */
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const childOf = (tree: unknown, key: string): unknown =>
  isTree(tree) && Object.hasOwn(tree, key) ? tree[key] : undefined;

/**
 * A tree with a merge patch applied (RFC 7396). Nothing is written to; branches the patch does not change stay the
 * same objects, and so does the whole tree where it changes nothing.
 */
export const mergePatch = <T>(tree: T, patch: Patch<T>): T => merged(tree, patch) as T;

function merged(value: unknown, patch: unknown): unknown {
  if (!isTree(patch)) return patch;
  const tree = isTree(value) ? value : {};
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(patch)) {
    const before = childOf(tree, key);
    const after = patch[key] === null ? undefined : merged(before, patch[key]);
    if (Object.is(before, after) && (after !== undefined || !Object.hasOwn(tree, key))) continue;
    copy ??= { ...tree };
    if (after === undefined) Reflect.deleteProperty(copy, key);
    else put(copy, key, after);
  }
  return copy ?? tree;
}

/** Sets a key as data, also one that would name the prototype. */
function put(tree: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(tree, key, { value, enumerable: true, configurable: true, writable: true });
  else tree[key] = value;
}

/** A key within a path: `~` and `/` of it stand as `~0` and `~1`, as in a JSON pointer (RFC 6901). */
const escaped = (key: string): string => key.replace(/~/g, '~0').replace(/\//g, '~1');

/** Keys as one path, as `leavesOf` writes it. */
export const pathOf = (keys: readonly string[]): string => keys.map(escaped).join('/');

/** The keys of a path that `leavesOf` names. */
export const keysOf = (leaf: string): readonly string[] =>
  leaf.split('/').map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));

/** The paths a patch sets or removes, keys joined by `/`; a branch that is removed as a whole is one of them. */
export const leavesOf = (patch: unknown): readonly string[] =>
  isTree(patch)
    ? Object.entries(patch).flatMap(([key, part]) => {
        const below = isTree(part) ? leavesOf(part) : [];
        return isTree(part) ? below.map((leaf) => `${escaped(key)}/${leaf}`) : [escaped(key)];
      })
    : [];

/** What stands at a path that `leavesOf` names; undefined where nothing does. */
export const valueAt = (tree: unknown, leaf: string): unknown => keysOf(leaf).reduce(childOf, tree);

/** The patch that makes the one tree of the other; none (`{}`) where they are alike. */
export const patchBetween = <T>(from: T, to: T): Patch<T> => (between(from, to) ?? {}) as Patch<T>;

function between(from: unknown, to: unknown): unknown {
  if (Object.is(from, to)) return undefined;
  if (!isTree(from) || !isTree(to)) return alike(from, to) ? undefined : to;
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
  const entries = [...keys].flatMap((key): readonly (readonly [string, unknown])[] => {
    if (childOf(to, key) === undefined) return childOf(from, key) === undefined ? [] : [[key, null]];
    const part = Object.hasOwn(from, key) ? between(from[key], to[key]) : to[key];
    return part === undefined ? [] : [[key, part]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const alike = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) && JSON.stringify(a) === JSON.stringify(b);

/**
 * One patch that does what two do one after the other, to any tree. Undefined where no merge patch can: the first
 * removes a branch that the second sets a part of.
 */
export function joinPatches<T>(first: Patch<T>, second: Patch<T>): Patch<T> | undefined {
  const joined = join(first, second);
  return joined === impossible ? undefined : (joined as Patch<T>);
}

const impossible = Symbol('no merge patch');

function join(first: unknown, second: unknown): unknown {
  if (!isTree(second)) return second;
  if (!isTree(first)) return first === undefined ? second : impossible;
  const entries = new Map(Object.entries(first));
  for (const [key, part] of Object.entries(second)) {
    const joined = Object.hasOwn(first, key) ? join(first[key], part) : part;
    if (joined === impossible) return impossible;
    entries.set(key, joined);
  }
  return Object.fromEntries(entries);
}
