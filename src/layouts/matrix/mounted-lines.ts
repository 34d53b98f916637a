/** Some lines of a grid, from the first up to and without the end. */
export interface LineRange {
  readonly from: number;
  readonly end: number;
}

/** A line that is on the page, or so many lines in a row that are not. */
export type MountedLine =
  { readonly line: number; readonly gap?: undefined } | { readonly gap: number; readonly line?: undefined };

/** The lines of `within` that are on the page, those in view and one that is kept whatever is in view; and the gaps. */
export const mountedLines = (within: LineRange, view: LineRange, kept: number): readonly MountedLine[] => {
  const mounted: MountedLine[] = [];
  let gap = 0;
  for (let line = within.from; line < within.end; line++) {
    if (line !== kept && (line < view.from || line >= view.end)) {
      gap += 1;
      continue;
    }
    if (gap > 0) mounted.push({ gap });
    gap = 0;
    mounted.push({ line });
  }
  return gap > 0 ? [...mounted, { gap }] : mounted;
};

/** A grid with no more lines than this is on the page whole. */
const mostWhole = 60;
/** The view moves on by so many lines at once, and reaches as far beyond what is seen. */
const step = 6;

/** The lines that are seen in a window over a grid, and some beyond on both sides. Sizes in CSS pixels. */
export const linesInView = (
  lines: number,
  { top, height, line }: { readonly top: number; readonly height: number; readonly line: number },
): LineRange => {
  if (lines <= mostWhole) return { from: 0, end: lines };
  const first = Math.floor(top / line / step) * step;
  const end = Math.ceil((top + height) / line / step) * step;
  return { from: Math.max(0, first - step), end: Math.min(lines, end + step) };
};
