import { useState } from 'react';
import { encodeRoute } from '../../../state/route';
import { openWindow } from '../open-window';

export interface SpeakerOpener {
  readonly open: () => void;
  /** True where the browser did not let the window open. */
  readonly blocked: boolean;
}

/** Opens the speaker's window of a deck, or brings it to the front; to be called by a click. */
export const useSpeakerOpener = (deck: string): SpeakerOpener => {
  const [blocked, setBlocked] = useState(false);
  return {
    blocked,
    open: () =>
      setBlocked(
        openWindow(`#${encodeRoute({ page: 'speaker', view: { deck } })}`, `speaker-${deck}`) === null,
      ),
  };
};
