import { memo, useLayoutEffect, useRef, type RefObject } from 'react';
import styles from './flow-diagram.module.css';
import { readInk, type FlowInk } from './flow-ink';
import { paintRibbons } from './paint-ribbons';
import type { RibbonSet } from './ribbon-set';
import { useInkKey } from './use-ink-key';

interface FlowRibbonsCanvasProps extends RibbonSet {
  /** True for the ribbons that stand out over the dimmed rest. */
  readonly lit: boolean;
  /** What was read last, by any sheet of the diagram. */
  readonly read: RefObject<ReadInk | undefined>;
}

/** The colours, and under which conditions they hold. */
export interface ReadInk {
  readonly key: string;
  readonly ink: FlowInk;
}

/** The same ribbons as the SVG draws, painted as pixels: for many. */
export const FlowRibbonsCanvas = memo(({ placed, links, shown, lit, read }: FlowRibbonsCanvasProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const inkKey = useInkKey();
  useLayoutEffect(() => {
    if (!canvas.current) return;
    // Asking for tokens makes the browser work out the style of all that has just changed.
    if (read.current?.key !== inkKey) read.current = { key: inkKey, ink: readInk(canvas.current) };
    paintRibbons(canvas.current, { placed, links, shown }, read.current.ink, lit);
  }, [placed, links, shown, lit, read, inkKey]);
  return <canvas ref={canvas} className={styles['canvas']} aria-hidden="true" />;
});
FlowRibbonsCanvas.displayName = 'FlowRibbonsCanvas';
