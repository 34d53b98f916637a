import type { ComponentProps, ReactNode } from 'react';
import type { Said } from '../../pictures/said';
import type { PictureData } from '../../pictures/scene';
import type { ViewOptions } from './options/view-options';
import type { SharedView } from './share/shared-view';

/** What a picture puts into the room it is explored in; whatever is the same for every picture stays as it is. */
export interface RoomContent extends Pick<SharedView, 'draw'> {
  /** What is drawn from; undefined until it is there. */
  readonly source: object | undefined;
  readonly said: Said | undefined;
  /** Texts beside what is said that may hold words of the trade. */
  readonly texts: readonly string[];
  /** What is passed on with the picture. */
  readonly data: PictureData | undefined;
  /** Stands in place of a picture that has nothing to show. */
  readonly empty: ReactNode;
  /** Numbers that stand over the picture. */
  readonly figures?: ReactNode;
  readonly options: ComponentProps<typeof ViewOptions>;
  /** An act of this picture alone. */
  readonly act?: ReactNode;
  readonly legend: ReactNode;
  /** Where in the levels of the data it stands. */
  readonly path?: ReactNode;
  /** Whether it moves through time. */
  readonly inTime: boolean;
  readonly table: () => ReactNode;
  /** The same for a sheet of paper. */
  readonly printed: SharedView['table'];
  readonly panel: ReactNode;
}
