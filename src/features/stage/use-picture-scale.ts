import { useMemo } from 'react';
import { isScene, type SceneId } from '../../pictures/scenes';
import { decodeRoute } from '../../state/route';
import { useWindowSize } from './use-window-size';

/** The screen at which the smallest letter of a picture is 18 px, CSS pixels: that of old projectors. */
const least = { width: 1024, height: 768 };
const smallest = 18;

/** The smallest letters a picture draws on a page, CSS pixels. */
const sceneLetters: Readonly<Record<SceneId, number>> = {
  grains: 11,
  organisations: 10.5,
  duties: 10.1,
  districts: 11.5,
  matrix: 11,
  outcomes: 10.5,
};
const flowLetters = 12;
const comparedLetters = 11.4;

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
    const letters = lettersOf(address, tried);
    if (letters === undefined) return { wanted: smallest / flowLetters, least: smallest / flowLetters };
    return { wanted: (smallest / letters) * grown, least: smallest / letters };
  }, [address, tried, grown]);
};

/** The smallest letters a view draws on a page, CSS pixels. */
export const smallestLetters = (address: string): number => lettersOf(address, false) ?? flowLetters;

/** The smallest letters of what does not grow by itself. */
const lettersOf = (address: string, tried: boolean): number | undefined => {
  const { route } = decodeRoute(address);
  if (route.page === 'lab') return route.view.panel === 'compare' ? comparedLetters : undefined;
  if (route.page !== 'explore' || tried) return undefined;
  const { picture } = route.view;
  return isScene(picture) ? sceneLetters[picture] : undefined;
};
