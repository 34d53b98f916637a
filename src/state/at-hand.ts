/**
 * What this page has in memory and may be kept nowhere else, for whoever saves it when the page fails. It must be askable
 * when nothing else works any more, so it knows nothing of what it holds.
 */
const held = new Map<string, () => unknown>();

/** Registers how to ask for something, under a name of its own. */
export const holdAtHand = (name: string, ask: () => unknown): void => void held.set(name, ask);

/** Everything at hand by its name. Never throws: what cannot be asked for is left out. */
export const allAtHand = (): Record<string, unknown> => {
  const all: Record<string, unknown> = {};
  for (const [name, ask] of held) {
    try {
      all[name] = ask();
    } catch {
      // The rest is still worth having.
    }
  }
  return all;
};
