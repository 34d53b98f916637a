/** Without what only sets numbers: spaces, and zeros that fill up the decimals of an interval. */
export const bare = (text = '') =>
  text
    .replace(/\s/g, '')
    .replace(/(\.\d*?)0+(?=[,)\]])/g, '$1')
    .replace(/\.(?=[,)\]])/g, '');

/** Which parts a text lacks. */
export const lacking = (text: string | undefined, parts: readonly string[]) =>
  text === undefined ? ['the row'] : parts.filter((part) => !bare(text).includes(bare(part)));

/** Something of each fact, by its id: two of these compare so that every difference is seen. */
export const byId = <T extends { readonly id: string }, R>(facts: readonly T[], of: (fact: T) => R) =>
  Object.fromEntries(facts.map((fact) => [fact.id, of(fact)]));
