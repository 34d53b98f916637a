/** What Explore shows. Everything here is in the address, so that a link opens the same view elsewhere. */
export const pictureIds = ['before-after', 'units-years-districts'] as const;
export type PictureId = (typeof pictureIds)[number];

export const forms = ['diagram', 'table'] as const;
export const orders = ['given', 'size', 'code', 'crossings'] as const;
export const orientations = ['down', 'right'] as const;

export interface ExploreView {
  readonly picture: PictureId;
  readonly dataset: string;
  readonly form: (typeof forms)[number];
  readonly order: (typeof orders)[number];
  readonly orientation: (typeof orientations)[number];
  /** Numbers and percentages in the picture; absent: as the picture itself likes it. */
  readonly values?: boolean;
  readonly shares?: boolean;
  /** Items pinned, as `node:…` or `link:…`, in the order they were pinned. */
  readonly pinned: readonly string[];
}

export const openingView: ExploreView = {
  picture: 'before-after',
  dataset: 'baotou-2019-2022',
  form: 'diagram',
  order: 'given',
  orientation: 'down',
  pinned: [],
};
