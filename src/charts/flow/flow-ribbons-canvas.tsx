import { memo, use, useLayoutEffect, useRef, type RefObject } from 'react';
import styles from './flow-diagram.module.css';
import { readInk, type FlowInk } from './flow-ink';
import { layOver, paintRibbons, pixelsOf, ribbonPlace } from './paint-ribbons';
import { piecesOf, type PixelBox } from './ribbon-pieces';
import type { RibbonSet } from './ribbon-set';
import { InSight, type Sight } from './sight';
import { useInkKey } from './use-ink-key';

interface FlowRibbonsCanvasProps extends RibbonSet {
  /** True for the ribbons that stand out over the dimmed rest. */
  readonly lit: boolean;
  /** True for all ribbons where they are to stay. */
  readonly still: boolean;
  /** What was read last, by any sheet of the diagram. */
  readonly read: RefObject<ReadInk | undefined>;
}

/** The colours, and under which conditions they hold. */
export interface ReadInk {
  readonly key: string;
  readonly ink: FlowInk;
}

/** Pixels painted in one go out of sight: some milliseconds. */
const mostAtOnce = 500_000;
const style = styles['canvas'] ?? '';

/** Paints pieces out of sight one after the other as there is time; their canvases stand at once. Returns how to stop. */
const paintLater = (
  place: HTMLElement,
  pieces: readonly PixelBox[],
  later: Sight['later'],
  paint: (canvas: HTMLCanvasElement, piece: PixelBox) => void,
): (() => void) => {
  const canvases = pieces.map((piece) => {
    const canvas = document.createElement('canvas');
    canvas.className = style;
    layOver(canvas, piece);
    return canvas;
  });
  place.replaceChildren(...canvases);
  let stop: () => void = () => undefined;
  const paintFrom = (at: number) => {
    if (at < pieces.length)
      stop = later(() => {
        paint(canvases[at]!, pieces[at]!);
        paintFrom(at + 1);
      });
  };
  paintFrom(0);
  return () => stop();
};

/** The same ribbons as the SVG draws, painted as pixels: for many. What is in sight is painted at once, the rest after it. */
export const FlowRibbonsCanvas = memo(
  ({ placed, links, shown, lit, still, read }: FlowRibbonsCanvasProps) => {
    const canvas = useRef<HTMLCanvasElement>(null);
    const rest = useRef<HTMLDivElement>(null);
    const sight = use(InSight);
    const inkKey = useInkKey();
    useLayoutEffect(() => {
      if (!canvas.current || !rest.current) return undefined;
      // Asking for tokens makes the browser work out the style of all that has just changed.
      if (read.current?.key !== inkKey) read.current = { key: inkKey, ink: readInk(canvas.current) };
      const { ink } = read.current;
      const set = { placed, links, shown };
      const whole = ribbonPlace(placed);
      const seen = sight?.part();
      const { first, rest: pieces } = piecesOf(whole, seen ? pixelsOf(seen) : whole, mostAtOnce);
      paintRibbons(canvas.current, set, ink, {
        lit,
        // Part of an enlarged picture: another part is seen next, and fresh memory costs more than painting it again.
        keeping: still ? (seen ? 'if painted ahead' : 'kept') : 'never',
        piece: first ?? { ...whole, width: 0, height: 0 },
      });
      if (!sight || pieces.length === 0) return void rest.current.replaceChildren();
      return paintLater(rest.current, pieces, sight.later, (on, piece) =>
        paintRibbons(on, set, ink, { lit, piece, keeping: 'never' }),
      );
    }, [placed, links, shown, lit, still, read, inkKey, sight]);
    return (
      <>
        <canvas ref={canvas} className={style} aria-hidden="true" />
        <div ref={rest} aria-hidden="true" />
      </>
    );
  },
);
FlowRibbonsCanvas.displayName = 'FlowRibbonsCanvas';
