import { useMemo, useSyncExternalStore } from 'react';
import { pictures } from '../../pictures/catalogue';
import { isScene } from '../../pictures/scenes';
import { decodeRoute } from '../../state/route';

/** The screen at which the smallest letter of a picture is 18 px, CSS pixels: that of old projectors. */
const least = { width: 1024, height: 768 };

/** What brings the smallest letters of a picture to 18 px there: its own smallest are 11, 12 and 13 px. */
const factors = { scene: 18 / 11, statement: 18 / 12, detail: 18 / 13 } as const;

const subscribe = (onChange: () => void) => {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
};
const growth = () => Math.max(1, Math.min(innerWidth / least.width, innerHeight / least.height));

/** How much larger than on a page the text of a picture is written in the show. Flow diagrams grow with their place by themselves. */
export const usePictureScale = (address: string, tried: boolean): number => {
  const grown = useSyncExternalStore(subscribe, growth, () => 1);
  return useMemo(() => {
    const { route } = decodeRoute(address);
    if (route.page === 'explore' && !tried)
      return isScene(route.view.picture)
        ? factors.scene * grown
        : factors[pictures[route.view.picture].scale];
    return route.page === 'lab' && route.view.panel === 'compare' ? factors.detail * grown : factors.detail;
  }, [address, tried, grown]);
};
