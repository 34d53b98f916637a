import { useMemo } from 'react';
import { textSizes } from '../../layouts/type-scale';
import { isScene } from '../../pictures/scenes';
import { decodeRoute } from '../../state/route';
import { useWindowSize } from './use-window-size';

/** The screen at which the smallest letter of a picture is 18 px, CSS pixels: that of old projectors. */
const least = { width: 1024, height: 768 };
const smallest = 18;

export interface PictureScale {
  /** How much larger than on a page the text is written. */
  readonly wanted: number;
  /** Below this letters are smaller than the last row can read. */
  readonly least: number;
}

/** How text is written in the show. Flow diagrams grow with their place by themselves; others with the screen. */
export const usePictureScale = (address: string, tried: boolean): PictureScale => {
  const { width, height } = useWindowSize();
  const grown = Math.max(1, Math.min(width / least.width, height / least.height));
  return useMemo(() => {
    const readable = smallest / textSizes.small;
    return { wanted: growsByItself(address, tried) ? readable : readable * grown, least: readable };
  }, [address, tried, grown]);
};

const growsByItself = (address: string, tried: boolean): boolean => {
  const { route } = decodeRoute(address);
  if (route.page === 'lab') return route.view.panel !== 'compare';
  return route.page !== 'explore' || tried || !isScene(route.view.picture);
};
