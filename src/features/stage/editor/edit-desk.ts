import { createContext, use } from 'react';
import type { DeckEdit } from '../../../domain/deck/edit-deck';

/** What the parts of the editor do with a deck. */
export interface EditDesk {
  /** Nothing can be changed. */
  readonly readOnly: boolean;
  /** Edits with one key that follow one another are one. */
  readonly edit: (edit: DeckEdit, key?: string) => void;
  /** Says once, to those who do not see it, what was done. */
  readonly announce: (text: string) => void;
  /** Goes to a step. */
  readonly select: (step: string | undefined) => void;
}

export const EditDeskContext = createContext<EditDesk | undefined>(undefined);

/** Throws outside an editor. */
export const useEditDesk = (): EditDesk => {
  const desk = use(EditDeskContext);
  if (!desk) throw new Error('useEditDesk needs an editor above it');
  return desk;
};
