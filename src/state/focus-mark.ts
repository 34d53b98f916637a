/** How to find an element of the page again, once the page has been made anew. */
export interface FocusMark {
  readonly tag: string;
  readonly label: string;
  /** Which of those that have the same label. */
  readonly nth: number;
}

const labelOf = (element: Element): string =>
  element.getAttribute('href') ?? element.getAttribute('aria-label') ?? element.textContent;

const alike = (main: Element, { tag, label }: Omit<FocusMark, 'nth'>): HTMLElement[] =>
  [...main.querySelectorAll<HTMLElement>(tag)].filter((element) => labelOf(element) === label);

/** What has the focus in the page; undefined where nothing in it has. */
export const markFocus = (): FocusMark | undefined => {
  const main = document.getElementById('main');
  const at = document.activeElement;
  if (!(at instanceof HTMLElement || at instanceof SVGElement) || at === main || !main?.contains(at))
    return undefined;
  const mark = { tag: at.localName, label: labelOf(at) };
  return { ...mark, nth: alike(main, mark).findIndex((element) => element === at) };
};

export const findMarked = (mark: FocusMark): HTMLElement | undefined => {
  const main = document.getElementById('main');
  return main ? alike(main, mark)[mark.nth] : undefined;
};
