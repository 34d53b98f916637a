import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { DeckDocument } from '../../../domain/deck/deck';
import { stepAt, type DeckPlace } from '../../../domain/deck/walk-deck';
import type { ShowSaying, ShowState } from '../../../state/show-message';
import { readTried } from '../show/read-tried';
import { toldState, useShow, type Show, type Tried } from '../show/use-show';

export interface MirroredShow {
  readonly show: Show;
  /** Takes what the audience sees over. */
  readonly onState: (state: ShowState) => void;
  /** What the audience is known to see. */
  readonly known: RefObject<ShowState | undefined>;
}

/** The show as the speaker has it: what the audience sees, and ahead of it what the speaker has just asked for. */
export const useMirroredShow = (deck: DeckDocument, first: DeckPlace): MirroredShow => {
  const [place, setPlace] = useState(first);
  const known = useRef<ShowState>(undefined);
  const at = stepAt(deck, place) ? place : first;
  const show = useShow(deck, at, setPlace);
  const heard = useRef<ShowState>(undefined);
  const take = ({ place: to, screen, zoomed }: ShowState, tried: Tried | undefined) => {
    known.current = { place: to, screen, zoomed, ...(tried && { tried: tried.packed }) };
    if (stepAt(deck, to)) setPlace(to);
    show.set({ screen, zoomed, tried });
  };
  const onState = (next: ShowState) => {
    heard.current = next;
    const { tried } = show;
    if (next.tried === undefined || next.tried === tried?.packed) take(next, next.tried ? tried : undefined);
    // All of it at once: what is known before it is shown would be taken back as a wish of the speaker's.
    else void readTried(next.tried).then((read) => heard.current === next && take(next, read));
  };
  return { show, onState, known };
};

/** Tells the audience what the speaker has changed, and nothing that came from there. */
export const useTelling = ({ show, known }: MirroredShow, tell: (saying: ShowSaying) => void): void => {
  const state = toldState(show);
  // At once with what is on screen: later, what the audience has told meanwhile would look like a wish of the speaker's.
  useLayoutEffect(() => {
    const change = changeOf(known.current, state);
    if (known.current) known.current = state;
    if (change) tell({ say: 'set', n: 0, ...change });
  });
};

/** What of a state differs from the one before; undefined where nothing does, or nothing was known. */
const changeOf = (was: ShowState | undefined, is: ShowState) => {
  if (!was) return undefined;
  const moved = was.place.step !== is.place.step || was.place.build !== is.place.build;
  const change = {
    ...(moved && { place: is.place }),
    ...(was.screen !== is.screen && { screen: is.screen }),
    ...(was.zoomed !== is.zoomed && { zoomed: is.zoomed }),
    ...(was.tried !== is.tried && { tried: is.tried ?? null }),
  };
  return Object.keys(change).length > 0 ? change : undefined;
};
