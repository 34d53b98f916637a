/**
 * Part of a tree of records to be set; `null` removes a key that may be absent (JSON Merge Patch, RFC 7396). What is
 * no record is replaced as a whole.
 */
export type Patch<T> = T extends object
  ? { readonly [K in keyof T]?: Patch<NonNullable<T[K]>> | (undefined extends T[K] ? null : never) }
  : T;
