import type { ReactNode } from 'react';
import type { Said } from '../../../pictures/said';

/** How the asking for a view stands. */
export interface PaneAsking {
  readonly waiting: boolean;
  readonly error: Error | undefined;
  readonly retry: () => void;
  readonly cancel: () => void;
}

/** What there is of a view, to be put on screen. */
export interface PaneContent {
  /** The picture's name in the address, `plan` for one of the lab. */
  readonly picture: string;
  /** Absent until the data have come, and where they have nothing to show. */
  readonly said: Said | undefined;
  readonly legend: ReactNode;
  /** The picture at a size in CSS pixels; absent until it can be drawn. */
  readonly draw: ((width: number, height: number) => ReactNode) | undefined;
  /** True where the data are there and hold nothing for this picture. */
  readonly empty: boolean;
  /** Why it cannot be drawn from data that are there. */
  readonly problem?: string;
  /** Why what it shows is there no more. */
  readonly gone?: string;
  readonly asking: PaneAsking;
  /** What is drawn from: a picture that failed is tried again when it changes. */
  readonly source: unknown;
}

/** What is selected in a view, by keys as `ExploreView.pinned` has them. */
export interface PanePins {
  readonly pinned: readonly string[];
  readonly onPin: (pinned: readonly string[]) => void;
}

/** Puts the content of a view on screen. */
export type ShowContent = (content: PaneContent) => ReactNode;
