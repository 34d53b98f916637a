import { useEffect, useState } from 'react';

export interface FullScreen {
  readonly on: boolean;
  /** True where the browser refused: the show then fills the window. */
  readonly denied: boolean;
  readonly toggle: () => void;
}

/** The whole screen for the page, where the browser allows it. */
export const useFullScreen = (): FullScreen => {
  const [on, setOn] = useState(document.fullscreenElement !== null);
  const [denied, setDenied] = useState(false);
  useEffect(() => {
    const onChange = () => {
      setOn(document.fullscreenElement !== null);
      setDenied(false);
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  const toggle = () => {
    const turned = document.fullscreenElement ? document.exitFullscreen() : enter();
    turned.catch(() => setDenied(true));
  };
  return { on, denied, toggle };
};

/** Older browsers have no such function at all. */
const enter = async (): Promise<void> => document.documentElement.requestFullscreen();
