const kept = new WeakMap<object, Map<string, unknown>>();

/**
 * What was last made of what says the same: where a change leaves a part alone, that part is neither made again nor another object.
 * Held as long as the owner is, until so many others have taken its place.
 * @param owner Something that all of it is of, and that stays, as a measure or the data.
 * @param said All that else it depends on.
 */
export const recallSaid = <T>(owner: object, said: string, most: number, make: () => T): T => {
  const known = kept.get(owner) ?? new Map<string, unknown>();
  kept.set(owner, known);
  const made = known.has(said) ? (known.get(said) as T) : make();
  known.delete(said);
  known.set(said, made);
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return made;
};
