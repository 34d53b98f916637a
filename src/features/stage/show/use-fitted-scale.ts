import { useEffect, useState, type RefObject } from 'react';
import type { PictureScale } from '../use-picture-scale';

/** Heights that differ by less are the same, CSS pixels. */
const slack = 2;

/** The part of a picture that is higher than its place and scrolls in it. */
export const scrolledIn = (place: HTMLElement | null): HTMLElement | undefined =>
  [...(place?.querySelectorAll<HTMLElement>('[data-picture] div') ?? [])].find(
    (part) =>
      part.scrollHeight > part.clientHeight + slack &&
      ['auto', 'scroll'].includes(getComputedStyle(part).overflowY),
  );

/**
 * The size of text at which a picture fits its place, from the size wanted down to the least that can be read. `key` names
 * what is drawn, at which size of the window.
 */
export const useFittedScale = (
  place: RefObject<HTMLElement | null>,
  { wanted, least }: PictureScale,
  key: string,
): number => {
  const [fitted, setFitted] = useState({ key, scale: wanted });
  const scale = fitted.key === key ? fitted.scale : wanted;
  useEffect(() => {
    const ground = place.current;
    if (!ground) return undefined;
    const fit = () => {
      const part = scrolledIn(ground);
      if (!part) return;
      // Text wraps, so that height goes as the square of its size.
      const next = Math.max(least, scale * Math.min(0.97, Math.sqrt(part.clientHeight / part.scrollHeight)));
      if (next < scale) setFitted({ key, scale: next });
    };
    const observer = new MutationObserver(fit);
    observer.observe(ground, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-picture-ready', 'height'],
    });
    fit();
    return () => observer.disconnect();
  }, [place, key, scale, least]);
  return scale;
};
