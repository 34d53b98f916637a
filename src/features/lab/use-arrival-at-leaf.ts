import { useEffect } from 'react';

/** How long a place stands out after one has gone to it, in milliseconds. */
const shown = 2_400;

/** Goes to the lever a leaf of the plan belongs to: the one that names the longest part of it. */
export const arriveAtLeaf = (leaf: string): void => {
  const places = [...document.querySelectorAll<HTMLElement>('[data-at]')];
  const fitting = places
    .filter(({ dataset: { at = '' } }) => leaf === at || leaf.startsWith(`${at}/`))
    .sort((a, b) => (b.dataset['at'] ?? '').length - (a.dataset['at'] ?? '').length);
  const place = fitting[0];
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
