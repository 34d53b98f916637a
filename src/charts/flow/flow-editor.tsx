import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { ItemRef } from '../../layouts/flow/item';
import { controlBox } from './flow-focus';
import styles from './flow-editor.module.css';
import type { FlowTarget } from './flow-moment';

interface FlowEditorProps {
  readonly target: FlowTarget;
  readonly item: ItemRef;
  readonly children: ReactNode;
}

const gap = 8;

/** Holds the number field of an item beside it, within the picture. */
export const FlowEditor = ({ target, item, children }: FlowEditorProps) => {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element) return;
    const { width, height } = target.placed;
    const box = controlBox(target, item);
    const [w, h] = [element.offsetWidth, element.offsetHeight];
    const middle = (box.x0 + box.x1 - w) / 2;
    const below = box.y1 + gap;
    const top = below + h <= height ? below : Math.max(0, box.y0 - gap - h);
    element.style.left = `${Math.max(0, Math.min(width - w, middle))}px`;
    element.style.top = `${top}px`;
  });
  return (
    <div ref={panel} className={styles['editor']}>
      {children}
    </div>
  );
};
