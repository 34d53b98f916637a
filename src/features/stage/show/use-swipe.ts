import { useEffect, useEffectEvent, type RefObject } from 'react';

/** CSS pixels a finger travels sideways for a step. */
const least = 60;

/** Steps by a finger drawn sideways across the screen: to the left for the next. */
export const useSwipe = (
  place: RefObject<HTMLElement | null>,
  step: (way: 'next' | 'previous') => void,
): void => {
  const told = useEffectEvent(step);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let start: Touch | undefined;
    const onStart = ({ touches }: TouchEvent) => {
      start = touches.length === 1 ? touches[0] : undefined;
    };
    const onEnd = ({ changedTouches }: TouchEvent) => {
      const end = changedTouches[0];
      if (!start || !end) return;
      const [dx, dy] = [end.clientX - start.clientX, end.clientY - start.clientY];
      start = undefined;
      if (Math.abs(dx) >= least && Math.abs(dx) > 2 * Math.abs(dy)) told(dx < 0 ? 'next' : 'previous');
    };
    element.addEventListener('touchstart', onStart, { passive: true });
    element.addEventListener('touchend', onEnd, { passive: true });
    return () => {
      element.removeEventListener('touchstart', onStart);
      element.removeEventListener('touchend', onEnd);
    };
  }, [place]);
};
