import { useLayoutEffect, type RefObject } from 'react';
import { placeBeside } from './place-beside';

/** Keeps a fixed panel beside the first line of its anchor while the page scrolls or changes its size. */
export const useBesideAnchor = (
  panel: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
): void => {
  useLayoutEffect(() => {
    const place = () => {
      const [box, line] = [panel.current, anchor.current?.getClientRects()[0]];
      if (!box || !line) return;
      const { width, height } = box.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      const at = placeBeside(line, { width, height }, { width: clientWidth, height: clientHeight });
      box.style.left = `${at.left}px`;
      box.style.top = `${at.top}px`;
    };
    place();
    window.addEventListener('resize', place);
    document.addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      window.removeEventListener('resize', place);
      document.removeEventListener('scroll', place, { capture: true });
    };
  }, [panel, anchor]);
};
