import { useEffect, useState, type RefObject } from 'react';
import { scrolledIn } from './use-fitted-scale';

/** Parts of a place that one press of a key scrolls. */
const stride = 0.8;

/** Whether a picture goes on below its place. `key` changes with what is drawn. */
export const useMoreBelow = (place: RefObject<HTMLElement | null>, key: string): boolean => {
  const [more, setMore] = useState(false);
  useEffect(() => {
    const ground = place.current;
    if (!ground) return undefined;
    const look = () => {
      const part = scrolledIn(ground);
      setMore(part !== undefined && part.scrollTop + part.clientHeight < part.scrollHeight - 2);
    };
    const observer = new MutationObserver(look);
    observer.observe(ground, { subtree: true, childList: true, attributes: true });
    ground.addEventListener('scroll', look, { capture: true, passive: true });
    look();
    return () => {
      observer.disconnect();
      ground.removeEventListener('scroll', look, { capture: true });
    };
  }, [place, key]);
  return more;
};

/** Scrolls a picture that is higher than its place; false where none is. */
export const scrollPicture = (place: HTMLElement | null, way: 1 | -1): boolean => {
  const part = scrolledIn(place);
  part?.scrollBy({ top: way * stride * part.clientHeight });
  return part !== undefined;
};
