import type { Period } from '../domain/basis';
import type { LowerLevel, UpperLevel } from '../domain/flows/flow-graph';

/** What Explore shows. Everything here is in the address, so that a link opens the same view elsewhere. */
export const pictureIds = [
  'before-after',
  'units-years-districts',
  'grains',
  'organisations',
  'duties',
  'districts',
  'matrix',
  'outcomes',
] as const;
export type PictureId = (typeof pictureIds)[number];

export const forms = ['diagram', 'table'] as const;
export const orders = ['given', 'size', 'code', 'crossings'] as const;
export const orientations = ['down', 'right'] as const;
/** How play and the year slider go on: from the first year up to one, or one year at a time. */
export const paces = ['cumulative', 'single'] as const;
/** What numbers are counted in: as the data count, or as a part of a whole. */
export const measures = ['posts', 'system', 'releasing', 'column'] as const;
/** How far an emphasis reaches: what an item touches, or everything posts through it may come from and go to. */
export const reaches = ['adjacent', 'path'] as const;
/** Which ribbons of what is pinned stand: all, into it, out of it, or only between pinned items. */
export const filters = ['all', 'in', 'out', 'between'] as const;

/** What the districts are coloured by. */
export const districtMeasures = ['received', 'perResidents', 'residents', 'area'] as const;
export type DistrictMeasure = (typeof districtMeasures)[number];

export interface ExploreView {
  readonly picture: PictureId;
  readonly dataset: string;
  readonly form: (typeof forms)[number];
  readonly order: (typeof orders)[number];
  readonly orientation: (typeof orientations)[number];
  /** Numbers and percentages in the picture; absent: as the picture itself likes it. */
  readonly values?: boolean;
  readonly shares?: boolean;
  /** The years shown; absent: the whole period of the data set. */
  readonly years?: Period;
  readonly pace: (typeof paces)[number];
  readonly measure: (typeof measures)[number];
  /** Posts of the whole system, where the user has entered them. */
  readonly total?: number;
  /** Levels of both sides; absent: as the picture itself likes it. */
  readonly upper?: UpperLevel;
  readonly lower?: LowerLevel;
  /** The units drilled into. */
  readonly upperParent?: string;
  readonly lowerParent?: string;
  /** True where the folded rest is opened. */
  readonly unfolded: boolean;
  readonly colour: DistrictMeasure;
  readonly reach: (typeof reaches)[number];
  readonly filter: (typeof filters)[number];
  /** True where a picture of separate items shows those that are pinned and no other. */
  readonly only: boolean;
  /**
   * What is pinned, in the order it was pinned: `unit:…` for a unit wherever it stands, so that it stays pinned in
   * another picture; `node:…` and `link:…` for other parts of a flow diagram; `figure:F24`, `duty:R4`, `change:O1`.
   */
  readonly pinned: readonly string[];
}

export const openingView: ExploreView = {
  picture: 'before-after',
  dataset: 'baotou-2019-2022',
  form: 'diagram',
  order: 'given',
  orientation: 'down',
  pace: 'cumulative',
  measure: 'posts',
  unfolded: false,
  colour: 'received',
  reach: 'adjacent',
  filter: 'all',
  only: false,
  pinned: [],
};

/** A change of part of a view; `undefined` goes back to what the picture or data set likes. */
export type ViewChange = { readonly [K in keyof ExploreView]?: ExploreView[K] | undefined };

export const changeView = (view: ExploreView, change: ViewChange): ExploreView =>
  Object.fromEntries(
    Object.entries({ ...view, ...change }).filter(([, value]) => value !== undefined),
  ) as unknown as ExploreView;
