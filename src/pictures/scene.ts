import type { ComponentType } from 'react';
import type { Basis } from '../domain/basis';
import type { Dataset } from '../domain/figures/dataset';
import type { Duty } from '../domain/figures/duty';
import type { Figure } from '../domain/figures/figure';
import type { FlowGraph, FlowQuery } from '../domain/flows/flow-graph';
import type { Indicator, Tile } from '../domain/figures/indicator';
import type { Localised } from '../domain/localised';
import type { Reorganisation } from '../domain/figures/reorganisation';
import type { Speech } from '../i18n/language-context';
import type { ExploreView, ViewChange } from '../state/view';

/** What a picture asks the interface for, beside the data set itself. */
export type Need = 'flows' | 'figures' | 'indicators' | 'reorganisations' | 'duties';

/** What came. A part that was not asked for is empty. */
export interface PictureData {
  readonly dataset: Dataset;
  readonly graph?: FlowGraph;
  readonly figures: readonly Figure[];
  readonly indicators: readonly Indicator[];
  readonly tiles: readonly Tile[];
  readonly tilesCaption?: Localised;
  readonly reorganisations: readonly Reorganisation[];
  readonly duties: readonly Duty[];
}

export interface SceneProps {
  readonly data: PictureData;
  readonly view: ExploreView;
  /** CSS pixels of the place the picture has. */
  readonly width: number;
  readonly height: number;
  /** Keys of what is pinned, as `ExploreView.pinned` has them; some may not be of this picture. */
  readonly pinned: readonly string[];
  readonly onPin: (pinned: readonly string[]) => void;
  /** Changes how the picture itself is shown; all of it is in the address. */
  readonly onChange: (change: ViewChange) => void;
}

/** One line of what is known of a pinned item. */
export interface DetailLine {
  readonly label: string;
  readonly value: string;
  readonly basis?: Basis;
  /** What rounding allows, as printed. */
  readonly interval?: string;
}

/** What the side panel says of a pinned item. */
export interface SceneDetail {
  readonly title: string;
  readonly basis: Basis;
  readonly lines: readonly DetailLine[];
  /** Sentences: a note, a caveat, a conflict. */
  readonly texts: readonly string[];
  /** Figures (`F15`, `D1`, …) it rests on; the panel shows each with its basis, interval, section and working. */
  readonly figures: readonly string[];
  /** The place in the report, e.g. `一·3`. */
  readonly section?: string;
}

/** Some items of a picture that stands for all of them. */
export interface ScenePart {
  readonly data: PictureData;
  readonly shown: number;
  readonly all: number;
}

/** A picture that is not a flow diagram: what it needs, what it says, how it is drawn and told. */
export interface Scene {
  readonly needs: readonly Need[];
  /** What to ask of `/flows`, where it needs them; the years of the view are added. */
  readonly query?: (view: ExploreView, dataset: Dataset) => Partial<FlowQuery>;
  /** The statement above the picture, always in step with it. */
  readonly statement: (data: PictureData, view: ExploreView, speech: Speech) => string;
  /** What stands small under the statement: what is counted, on what basis, under what caveat. */
  readonly note: (data: PictureData, view: ExploreView, speech: Speech) => string;
  /** True where the data set has nothing for this picture; the page then says so. */
  readonly isEmpty: (data: PictureData) => boolean;
  /** The items with these keys and no other, where a picture can be so divided; undefined where it has none of them. */
  readonly part?: (data: PictureData, keys: readonly string[]) => ScenePart | undefined;
  /** The signs used, in one row. */
  readonly Legend?: ComponentType<{ data: PictureData; view: ExploreView }>;
  readonly Diagram: ComponentType<SceneProps>;
  /** The same data as tables. */
  readonly Table: ComponentType<SceneProps>;
  /** What is known of a pinned item; undefined where it is not in this picture. */
  readonly detail: (
    data: PictureData,
    view: ExploreView,
    key: string,
    speech: Speech,
  ) => SceneDetail | undefined;
  /** Which acts of the toolbar apply. */
  readonly offers: { readonly years: boolean; readonly measure: boolean; readonly levels: boolean };
}
