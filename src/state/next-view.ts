import type { Preferences } from './preferences';
import type { ViewChange } from './view';

/** What may be shown next: another view, a closer look, the same in another language. */
export type NextView =
  | { readonly change: ViewChange }
  | { readonly factor: number }
  | { readonly language: Preferences['language'] };

type Prepare = (next: NextView) => void;

const preparing = new Set<Prepare>();

/** Has something made ready whenever something may come next; returns how to end that. */
export const whenNext = (prepare: Prepare): (() => void) => {
  preparing.add(prepare);
  return () => void preparing.delete(prepare);
};

/** Tells the page that shows a view what may be asked of it next. */
export const mayComeNext = (next: NextView): void => preparing.forEach((prepare) => prepare(next));
