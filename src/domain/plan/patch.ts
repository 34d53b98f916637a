/**
 * Part of a tree of records to be set; `null` removes a key that may be absent (JSON Merge Patch, RFC 7396): one that is
 * optional, or one of a record by id. What is no record is replaced as a whole.
 */
export type Patch<T> = T extends object
  ? { readonly [K in keyof T]?: Patch<NonNullable<T[K]>> | Removable<T, K> }
  : T;

type Removable<T, K extends keyof T> = string extends K ? null : undefined extends T[K] ? null : never;
