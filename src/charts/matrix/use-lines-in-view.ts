import { useEffect, useState, type RefObject } from 'react';
import { linesInView, type LineRange } from '../../layouts/matrix/mounted-lines';

/** The lines of a scrolled grid that are to be on the page. `room` and `line` are heights in CSS pixels. */
export const useLinesInView = (
  frame: RefObject<HTMLElement | null>,
  lines: number,
  { room, line }: { readonly room: number; readonly line: number },
): LineRange => {
  const [top, setTop] = useState(0);
  const view = linesInView(lines, { top, height: room, line });
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const follow = () => {
      const now = linesInView(lines, { top: element.scrollTop, height: room, line });
      if (now.from !== view.from || now.end !== view.end) setTop(element.scrollTop);
    };
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [frame, lines, room, line, view.from, view.end]);
  return view;
};
