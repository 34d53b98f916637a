import type { LinkNote } from '../../state/route';
import type { ExploreView, ViewChange } from '../../state/view';

/** What a room of Explore is given. */
export interface RoomProps {
  readonly view: ExploreView;
  readonly note: LinkNote | undefined;
  /** The parameters of the address that could not be read. */
  readonly lost: readonly string[] | undefined;
  /** Changes part of the view as it is then, in place, so that Back leaves the picture and not each step in it. */
  readonly change: (part: ViewChange) => void;
}
