import type { BrowserContext, Page } from 'playwright-core';

declare global {
  interface Window {
    /** What live regions came to say. */
    announced?: string[];
  }
}

/** Takes down, in every page opened from now on, what its live regions come to say. Give it to `prepare`. */
export const hearPages = (context: BrowserContext) =>
  context.addInitScript(() => {
    const announced: string[] = (window.announced = []);
    const live = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
    const regionsOf = ({ target, addedNodes }: MutationRecord): (Element | null | undefined)[] => {
      const at = target instanceof Element ? target : target.parentElement;
      const added = [...addedNodes].filter((node) => node instanceof Element);
      const inside = added.flatMap((node) =>
        node.matches(live) ? [node] : [...node.querySelectorAll(live)],
      );
      return [at?.closest(live), ...inside];
    };
    new MutationObserver((records) => {
      const regions = new Set(records.flatMap(regionsOf));
      for (const region of regions) {
        const text = region?.textContent?.replace(/\s+/gu, ' ').trim();
        if (text) announced.push(text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });

/** What was announced since one last asked. */
export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.announced?.splice(0) ?? []);
