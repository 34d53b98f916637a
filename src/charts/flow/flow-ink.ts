/** A colour as canvas pixels hold it: 0xBBGGRR. */
export type PixelColour = number;

/** The colours ribbons are painted with, read from the page's tokens. */
export interface FlowInk {
  readonly upper: PixelColour;
  readonly mid: PixelColour;
  readonly lower: PixelColour;
  readonly stay: PixelColour;
  readonly stayEdge: PixelColour;
  readonly plan: PixelColour;
  /** Opacity of a ribbon's body, 0–1. */
  readonly opacity: number;
}

/** Reads the tokens that hold at an element. */
export const readInk = (element: HTMLElement): FlowInk => {
  const style = getComputedStyle(element);
  const read = (token: string): PixelColour => {
    const text = style.getPropertyValue(token).trim();
    return parseColour(text) ?? parseColour(resolveColour(element, text)) ?? 0;
  };
  return {
    upper: read('--upper'),
    mid: read('--mid'),
    lower: read('--lower'),
    stay: read('--stay'),
    stayEdge: read('--stay-edge'),
    plan: read('--plan'),
    opacity: Number(style.getPropertyValue('--ribbon-opacity')) || 0.62,
  };
};

/** System colours and other names are known to the browser only. */
const resolveColour = (element: HTMLElement, text: string): string => {
  const { style } = element;
  style.color = text;
  const resolved = getComputedStyle(element).color;
  style.color = '';
  return resolved;
};

/** Reads `#rrggbb` and `rgb(r, g, b)`; `undefined` for anything else. */
export const parseColour = (text: string): PixelColour | undefined => {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  const parts = hex
    ? hex.slice(1).map((part) => parseInt(part, 16))
    : /^rgba?\(([^)]*)\)$/
        .exec(text)?.[1]
        ?.split(/[\s,/]+/)
        .map(Number);
  const [red = NaN, green = NaN, blue = NaN] = parts ?? [];
  const colour = (blue << 16) | (green << 8) | red;
  return Number.isNaN(red + green + blue) ? undefined : colour;
};

/** The colour a part `t` (0–1) of the way from one to another. */
export const mixColours = (from: PixelColour, to: PixelColour, t: number): PixelColour => {
  const mix = (shift: number): number => {
    const start = (from >>> shift) & 255;
    return Math.round(start + (((to >>> shift) & 255) - start) * t) << shift;
  };
  return mix(16) | mix(8) | mix(0);
};
