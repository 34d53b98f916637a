/** What the descriptions of a picture take, in the shapes the layouts hand them over. */
export interface Text {
  readonly 'zh-CN': string;
  readonly en: string;
}
export interface Posts {
  readonly posts: number;
  readonly displayUnit: 'per-thousand' | 'posts';
}
export interface Share {
  readonly share: number;
}
export interface ReleasingShare extends Share {
  readonly digits: 0 | 1;
  /** At whose start the releasing units are counted, where that is to be told. */
  readonly year?: number;
}
export interface HeldShare extends Share {
  /** Of the system after the moves, where that is another number than before them. */
  readonly ofAfter: boolean;
}
export interface PictureSize {
  readonly upper: number;
  readonly lower: number;
  readonly ribbons: number;
}
export interface Years {
  readonly from: number;
  readonly to: number;
}
export interface Range {
  readonly lo: number;
  readonly hi: number;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}
export type BasisName = 'reported' | 'derived' | 'external' | 'illustrative' | 'imported' | 'scenario';
