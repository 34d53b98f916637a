/** Why something could not be done, as data: a code, a message key for the UI language, and where it stands. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  /** Where in the input, e.g. `batches/b-2019/entries/3`. */
  readonly where: string;
  /** Numbers and names the message is filled with. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

export type Result<T, P = readonly Problem[]> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: P };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <P>(problems: P): Result<never, P> => ({ ok: false, problems });
