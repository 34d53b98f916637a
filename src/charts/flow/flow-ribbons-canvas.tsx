import { memo, useLayoutEffect, useRef } from 'react';
import styles from './flow-diagram.module.css';
import { readInk, type FlowInk } from './flow-ink';
import { paintRibbons } from './paint-ribbons';
import type { RibbonSet } from './ribbon-set';
import { useInkKey } from './use-ink-key';

interface FlowRibbonsCanvasProps extends RibbonSet {
  /** True for the ribbons that stand out over the dimmed rest. */
  readonly lit: boolean;
}

/** The same ribbons as the SVG draws, painted as pixels: for many. */
export const FlowRibbonsCanvas = memo(({ placed, links, shown, lit }: FlowRibbonsCanvasProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const inkKey = useInkKey();
  const read = useRef<{ readonly key: string; readonly ink: FlowInk }>(undefined);
  useLayoutEffect(() => {
    if (!canvas.current) return;
    // Asking for tokens makes the browser work out the style of all that has just changed.
    if (read.current?.key !== inkKey) read.current = { key: inkKey, ink: readInk(canvas.current) };
    paintRibbons(canvas.current, { placed, links, shown }, read.current.ink, lit);
  }, [placed, links, shown, lit, inkKey]);
  return <canvas ref={canvas} className={styles['canvas']} aria-hidden="true" />;
});
FlowRibbonsCanvas.displayName = 'FlowRibbonsCanvas';
