import { useEffect } from 'react';

/** How long a place stands out after one has gone to it, in milliseconds. */
const shown = 2_400;

const at = ({ dataset }: HTMLElement): string => dataset['at'] ?? '';

/**
 * The place of a leaf: the lever that names the longest part of it; where the leaf stands for several, the first that
 * was set by hand, or the first; else the block it is in.
 */
const placeOf = (leaf: string): HTMLElement | undefined => {
  const places = [...document.querySelectorAll<HTMLElement>('[data-at]')];
  const above = places
    .filter((place) => leaf === at(place) || leaf.startsWith(`${at(place)}/`))
    .sort((a, b) => at(b).length - at(a).length);
  const own = above.find((place) => leaf === at(place) || at(place).includes('/'));
  const under = places.filter((place) => at(place).startsWith(`${leaf}/`));
  return own ?? under.find((place) => place.querySelector('[data-decided="hand"]')) ?? under[0] ?? above[0];
};

/** Goes to the lever a leaf of the plan belongs to. */
export const arriveAtLeaf = (leaf: string): void => {
  const place = placeOf(leaf);
  if (!place) return;
  place.scrollIntoView({ block: 'center' });
  place.querySelector<HTMLElement>('input, select, button, [tabindex="0"]')?.focus({ preventScroll: true });
  place.dataset['arrived'] = 'true';
  setTimeout(() => delete place.dataset['arrived'], shown);
};

/** The same for a leaf that stands in the address. */
export const useArrivalAtLeaf = (leaf: string | undefined): void => {
  useEffect(() => {
    if (leaf !== undefined) arriveAtLeaf(leaf);
  }, [leaf]);
};
