import type { Localised } from '../localised';
import type { Deck, DeckStep, DeckView, Words } from './deck';

/** What a person changes in a deck. Places count from 0; one that is too large is the last. */
export type DeckEdit =
  | { readonly kind: 'rename'; readonly name: Words }
  | { readonly kind: 'add'; readonly steps: readonly DeckStep[]; readonly at: number }
  | { readonly kind: 'remove'; readonly step: string }
  | { readonly kind: 'move'; readonly step: string; readonly to: number }
  | { readonly kind: 'duplicate'; readonly step: string; readonly id: string }
  | { readonly kind: 'say'; readonly step: string; readonly part: SaidPart; readonly words: Words }
  | { readonly kind: 'hide'; readonly step: string; readonly hidden: boolean }
  | { readonly kind: 'plan'; readonly step: string; readonly seconds: number | undefined }
  | { readonly kind: 'refresh'; readonly step: string; readonly taken: Taken }
  | { readonly kind: 'build'; readonly step: string; readonly builds: readonly DeckView[] };

/** The texts of a step. */
export const saidParts = ['title', 'words', 'notes'] as const;
export type SaidPart = (typeof saidParts)[number];

/** What a step keeps of the moment its view was taken. */
export type Taken = Pick<DeckStep, 'basis' | 'picture'>;

/** The deck after an edit; the same deck where the edit is of a step there is not. */
export function editDeck(deck: Deck, edit: DeckEdit): Deck {
  if (edit.kind === 'rename') return { ...deck, name: edit.name };
  if (edit.kind === 'add') return { ...deck, steps: insert(deck.steps, edit.at, edit.steps) };
  const at = deck.steps.findIndex(({ id }) => id === edit.step);
  const step = deck.steps[at];
  if (step === undefined) return deck;
  const others = deck.steps.filter((each) => each !== step);
  if (edit.kind === 'remove') return { ...deck, steps: others };
  if (edit.kind === 'move') return { ...deck, steps: insert(others, edit.to, [step]) };
  if (edit.kind === 'duplicate')
    return { ...deck, steps: insert(deck.steps, at + 1, [{ ...step, id: edit.id }]) };
  return { ...deck, steps: deck.steps.map((each) => (each === step ? changed(step, edit) : each)) };
}

type StepEdit = Extract<DeckEdit, { readonly kind: 'say' | 'hide' | 'plan' | 'refresh' | 'build' }>;

function changed(step: DeckStep, edit: StepEdit): DeckStep {
  if (edit.kind === 'say') return { ...step, [edit.part]: edit.words };
  if (edit.kind === 'build') return { ...step, builds: edit.builds };
  if (edit.kind === 'hide') {
    const { hidden: _hidden, ...shown } = step;
    return edit.hidden ? { ...shown, hidden: true } : shown;
  }
  if (edit.kind === 'plan') {
    const { planned: _planned, ...rest } = step;
    return edit.seconds === undefined ? rest : { ...rest, planned: edit.seconds };
  }
  const { basis: _basis, picture: _picture, ...rest } = step;
  return { ...rest, ...edit.taken };
}

const insert = <T>(all: readonly T[], at: number, items: readonly T[]): readonly T[] => {
  const place = Math.max(0, Math.min(at, all.length));
  return [...all.slice(0, place), ...items, ...all.slice(place)];
};

/** Words with one language set; without it where the text is empty. */
export function withText(words: Words, language: keyof Localised, text: string): Words {
  const { [language]: _before, ...others } = words;
  return text === '' ? others : { ...others, [language]: text };
}

/** A list with one item moved to another place; unchanged where there is no such item. */
export function moved<T>(all: readonly T[], from: number, to: number): readonly T[] {
  const item = all[from];
  if (item === undefined) return all;
  return insert(
    all.filter((_, i) => i !== from),
    to,
    [item],
  );
}
