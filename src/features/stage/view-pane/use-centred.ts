import { useLayoutEffect, type RefObject } from 'react';

/** Brings what is selected in a picture that is larger than its place to the middle of it; the picture's own middle where nothing is. */
export const useCentred = (place: RefObject<HTMLElement | null>, zoom: number, of: string): void => {
  useLayoutEffect(() => {
    const window = place.current;
    if (!window) return;
    const frame = window.getBoundingClientRect();
    const boxes = [...window.querySelectorAll('[data-pinned], [aria-pressed="true"]')].map((item) =>
      item.getBoundingClientRect(),
    );
    const middle = (least: number[], most: number[]) => (Math.min(...least) + Math.max(...most)) / 2;
    const x = middle(
      boxes.map(({ left }) => left),
      boxes.map(({ right }) => right),
    );
    const y = middle(
      boxes.map(({ top }) => top),
      boxes.map(({ bottom }) => bottom),
    );
    const isFound = boxes.length > 0;
    const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = window;
    window.scrollTo(
      (isFound ? x - frame.left + scrollLeft : scrollWidth / 2) - clientWidth / 2,
      (isFound ? y - frame.top + scrollTop : scrollHeight / 2) - clientHeight / 2,
    );
  }, [place, zoom, of]);
};
