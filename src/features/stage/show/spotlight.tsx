import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { ShowPoint } from '../../../state/show-message';
import styles from './show.module.css';

interface SpotlightProps {
  /** What the light falls on. */
  readonly place: RefObject<HTMLElement | null>;
  /** True where it follows the mouse of this window. */
  readonly follows: boolean;
  /** Where another window points, parts of the place. */
  readonly at: ShowPoint | undefined;
}

/** A light on one part of a picture; the rest is dimmed. */
export const Spotlight = ({ place, follows, at }: SpotlightProps) => {
  const light = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (at) shine(light.current, at.x, at.y);
  }, [at]);
  useLayoutEffect(() => {
    const ground = place.current;
    if (!ground || !follows) return undefined;
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      const { left, top, width, height } = ground.getBoundingClientRect();
      shine(light.current, (clientX - left) / width, (clientY - top) / height);
    };
    window.addEventListener('pointermove', onMove);
    return () => window.removeEventListener('pointermove', onMove);
  }, [place, follows]);
  return <div ref={light} className={styles.spotlight} data-spotlight aria-hidden="true" />;
};

const shine = (light: HTMLElement | null, x: number, y: number): void => {
  light?.style.setProperty('--x', `${(100 * x).toFixed(2)}%`);
  light?.style.setProperty('--y', `${(100 * y).toFixed(2)}%`);
};
