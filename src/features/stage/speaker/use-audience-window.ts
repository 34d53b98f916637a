import { useRef, useState } from 'react';
import type { DeckPlace } from '../../../domain/deck/walk-deck';
import { encodeRoute } from '../../../state/route';
import { openWindow } from '../open-window';

export interface AudienceWindow {
  readonly open: (place: DeckPlace) => void;
  readonly blocked: boolean;
  readonly isClosed: () => boolean;
}

/** The audience's window, where this one opens it; to be called by a click. */
export const useAudienceWindow = (deck: string): AudienceWindow => {
  const opened = useRef<Window>(null);
  const [blocked, setBlocked] = useState(false);
  return {
    blocked,
    isClosed: () => opened.current?.closed === true,
    open: ({ step, build }) => {
      const address = encodeRoute({ page: 'show', view: { deck, step, build } });
      opened.current = openWindow(`#${address}`, `show-${deck}`);
      setBlocked(opened.current === null);
    },
  };
};
