/** What stands over a picture: what it shows, and what that stands on. */
export interface Said {
  readonly statement: string;
  readonly note: string;
}

export const joinNotes = (notes: readonly (string | undefined)[]): string =>
  notes.filter((text) => text !== undefined && text !== '').join(' · ');
