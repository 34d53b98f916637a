import { useState } from 'react';
import { encodeRoute } from '../../../state/route';

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

/** Opens a second window of the app under a name, so that a second call finds it. `null` where the browser refuses. */
export const openWindow = (hash: string, name: string): Window | null => {
  const { href } = new URL(hash, window.location.href);
  return window.open(href, `quotaflow-${name}`, 'popup,width=1280,height=760');
};
