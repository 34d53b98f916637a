import type { Page } from 'playwright-core';

/** Controls a visitor cannot see whole: cut off by what holds them, or beyond the side of the window. */
export const cutControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const slack = 1.5;
    const cutBy = (control: Element): boolean => {
      const box = control.getBoundingClientRect();
      for (let holder = control.parentElement; holder; holder = holder.parentElement) {
        const { overflowX, position } = getComputedStyle(holder);
        const { left, right } = holder.getBoundingClientRect();
        if (overflowX === 'auto' || overflowX === 'scroll') return false;
        if (['hidden', 'clip'].includes(overflowX) && (box.left < left - slack || box.right > right + slack))
          return true;
        if (position === 'fixed') break;
      }
      return box.left < -slack || box.right > window.innerWidth + slack;
    };
    const isSeen = (control: Element) => {
      const { width, height } = control.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(control).visibility === 'visible';
    };
    return [...document.querySelectorAll('a[href], button, select, input, summary')]
      .filter((control) => isSeen(control) && cutBy(control))
      .map((control) => control.outerHTML.slice(0, 120));
  });

/** Controls of the bar over every page that something else covers, or that are scrolled out of it. */
export const coveredControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isOnTop = (control: Element) => {
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const hit = (x: number) => control.contains(document.elementFromPoint(x, (top + bottom) / 2));
      return [left + 3, (left + right) / 2, right - 3].every(hit);
    };
    return [...document.querySelectorAll('header:not(main *) :is(a[href], button, input, summary)')]
      .filter((control) => control.getBoundingClientRect().width > 1 && !isOnTop(control))
      .map((control) => control.outerHTML.slice(0, 120));
  });

/** How much wider the page is than the window, in CSS pixels. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

/** What a text is written in and on, as `rgb(…)`. */
export interface WrittenText {
  readonly text: string;
  readonly ink: string;
  readonly ground: string;
}

/** Every text that is seen, of the page and of drawings, with its colours; what is switched off, or only marks a time, is left out. */
export const writtenTexts = (page: Page): Promise<WrittenText[]> =>
  page.evaluate(() => {
    const opaque = (colour: string) => !/^rgba\(.*, 0\)$|^transparent$/.test(colour);
    const groundOf = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (opaque(backgroundColor)) return backgroundColor;
      }
      return getComputedStyle(document.body).backgroundColor;
    };
    const own = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      const { visibility } = getComputedStyle(element);
      return (
        width > 1 &&
        height > 1 &&
        visibility === 'visible' &&
        !element.closest(':disabled, option, [elementtiming]')
      );
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => own(element) && isSeen(element))
      .map((element) => {
        const { color, fill } = getComputedStyle(element);
        const ink = element instanceof SVGElement ? fill : color;
        return { text: element.textContent ?? '', ink, ground: groundOf(element) };
      });
  });
