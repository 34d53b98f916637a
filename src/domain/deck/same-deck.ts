import type { Deck } from './deck';

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Whether two decks say and show the same, whatever their ids and revisions are. */
export const sameDeck = (a: Deck, b: Deck): boolean => {
  const text = ({ name, steps }: Deck) => JSON.stringify([name, steps], sorted);
  return a === b || text(a) === text(b);
};
