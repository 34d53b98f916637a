/** What stands over a picture: what it shows, and what that stands on. */
export interface Said {
  readonly statement: string;
  /** The title of the data set, where the picture is of one and it is known. */
  readonly title?: string | undefined;
  readonly note: string;
}

/** Notes in one line; a sentence among them ends at the dot between them, not before it. */
export const joinNotes = (notes: readonly (string | undefined)[]): string =>
  notes
    .filter((text): text is string => text !== undefined && text !== '')
    .map((text, i, all) => (i < all.length - 1 ? text.replace(/[。.]$/u, '') : text))
    .join(' · ');

/** The note of a picture that leaves the page that names its data set. */
export const noteWithTitle = ({ title, note }: Said): string => joinNotes([title, note]);
