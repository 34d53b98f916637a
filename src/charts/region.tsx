import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Box } from '../layouts/flow/ribbon';
import styles from './districts/district-map.module.css';

/** A part of a drawing that controls of its own stand over; boxes in it are counted from its corner. */
export const Region = ({ box, children }: { readonly box: Box; readonly children: ReactNode }) => {
  const place = useRef<HTMLDivElement>(null);
  const { x0, y0, x1, y1 } = box;
  useLayoutEffect(() => {
    const style = place.current?.style;
    if (!style) return;
    const sizes = { left: x0, top: y0, width: x1 - x0, height: y1 - y0 };
    for (const [name, value] of Object.entries(sizes)) style.setProperty(name, `${value}px`);
  }, [x0, y0, x1, y1]);
  return (
    <div ref={place} className={styles['region']}>
      {children}
    </div>
  );
};

/** The same boxes counted from the corner of a region. */
export const boxesWithin = <T extends { readonly box: Box; readonly key: string }>(
  items: readonly T[],
  { x0, y0 }: Box,
) =>
  items.map(({ key, box }) => ({
    key,
    box: { x0: box.x0 - x0, y0: box.y0 - y0, x1: box.x1 - x0, y1: box.y1 - y0 },
  }));
