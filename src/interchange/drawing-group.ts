import { withInlineStyle } from './inline-style';
import { svgElement } from './svg-element';

const numbersIn = (text: string | null): readonly number[] | undefined => {
  const numbers = text
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  return numbers?.length === 4 && numbers.every(Number.isFinite) ? numbers : undefined;
};

/** The size a drawing states for itself, CSS pixels, and the part of its own plane that it shows. */
export const measureDrawing = (drawing: SVGSVGElement) => {
  const box = numbersIn(drawing.getAttribute('viewBox'));
  const stated = (name: string, otherwise: number | undefined): number => {
    const value = Number(drawing.getAttribute(name) ?? NaN);
    return Number.isFinite(value) && value > 0 ? value : (otherwise ?? 0);
  };
  const { width: shownWidth, height: shownHeight } = drawing.getBoundingClientRect();
  const width = stated('width', shownWidth || box?.[2]);
  const height = stated('height', shownHeight || box?.[3]);
  if (width <= 0 || height <= 0) throw new Error(`a drawing of ${width} × ${height}`);
  const [x = 0, y = 0, across = width, down = height] = box ?? [];
  return { width, height, x, y, scale: Math.min(width / across, height / down) };
};

/** The drawing itself as a group from a point on, with the attributes its outermost element had. */
export const drawingGroup = (drawing: SVGSVGElement, left: number, top: number): Element => {
  const { x, y, scale } = measureDrawing(drawing);
  const copy = withInlineStyle(drawing);
  const moved = `translate(${left - x * scale},${top - y * scale})${scale === 1 ? '' : ` scale(${scale})`}`;
  const group = svgElement('g', { transform: moved });
  for (const { name, value } of Array.from(copy.attributes))
    if (!/^(xmlns|viewBox$|width$|height$|x$|y$|transform$|preserveAspectRatio$|overflow$)/.test(name))
      group.setAttribute(name, value);
  group.append(...Array.from(copy.childNodes));
  return group;
};
