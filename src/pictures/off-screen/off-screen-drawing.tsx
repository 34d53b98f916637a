import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { DrawnPicture } from './drawn-picture';
import styles from './off-screen-drawing.module.css';

interface OffScreenDrawingProps {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly draw: (width: number, height: number) => ReactNode;
  /** The signs used, drawn along with it. */
  readonly legend?: ReactNode;
  /** Told once, with nothing where there is no drawing; with what holds the legend. */
  readonly onDrawn: (drawing: SVGSVGElement | undefined, legend: HTMLElement | undefined) => void;
}

const area = (element: Element): number => {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
};

/** The drawing itself; smaller ones are signs in buttons. */
const largestIn = (place: HTMLElement | null): SVGSVGElement | undefined =>
  Array.from(place?.querySelectorAll('svg') ?? []).sort((a, b) => area(b) - area(a))[0];

const Told = ({ tell }: { tell: () => void }) => {
  const told = useEffectEvent(tell);
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => told());
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return null;
};

/** Draws a picture out of sight, at rest, light and as SVG, for as long as a file is made of it. */
export const OffScreenDrawing = ({ width, height, draw, legend, onDrawn }: OffScreenDrawingProps) => {
  const place = useRef<HTMLDivElement>(null);
  const signs = useRef<HTMLDivElement>(null);
  return createPortal(
    <div className={styles.place} data-theme="light" aria-hidden="true" inert>
      <div ref={place}>
        <DrawnPicture
          width={width}
          height={height}
          draw={draw}
          instead={<Told tell={() => onDrawn(undefined, undefined)} />}
        >
          <Told tell={() => onDrawn(largestIn(place.current), signs.current ?? undefined)} />
        </DrawnPicture>
      </div>
      {legend !== undefined && <div ref={signs}>{legend}</div>}
    </div>,
    document.body,
  );
};
