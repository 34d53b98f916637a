/** Where a view went: what to say, and where it is found. */
export interface Added {
  readonly say: string;
  readonly deck: string;
  readonly step: string;
}
