import { useEffect } from 'react';

/** What had the focus, and all it stood in, from the inside out. */
type Trail = readonly Element[];

const homes = 'section, fieldset, form, li, [role="group"], [role="region"]';

/** What of a home takes the focus: its heading first, which says where one is and does nothing at a second Enter. */
const targets = [
  'h2, h3',
  'button:not(:disabled), input:not(:disabled), select, textarea, a[href], [tabindex="0"]',
];

/**
 * Keeps the focus on the page. What has it may go by its own act, e.g. the button that goes back to the baseline, or with
 * its whole page, e.g. as a plan is deleted; the focus is then where it stood, or on the tab of the plan that is open.
 */
export const useKeptFocus = (): void => {
  useEffect(() => {
    const main = document.getElementById('main');
    if (main === null) return;
    let trail: Trail = [];
    const keep = () => {
      const isLost = trail.length > 0 && document.activeElement === document.body;
      if (isLost && !isThere(trail[0]) && takeFocus(homeOf(trail, main))) trail = [];
    };
    const watch = new MutationObserver(keep);
    const onIn = ({ target }: FocusEvent) => {
      trail = target instanceof Element && target !== main ? trailOf(target) : [];
    };
    /** Left by hand, e.g. by a click beside it: it is still there once the event is over. */
    const onOut = () =>
      queueMicrotask(() => {
        if (isThere(trail[0]) && document.activeElement === document.body) trail = [];
      });
    main.addEventListener('focusin', onIn);
    main.addEventListener('focusout', onOut);
    watch.observe(main, { childList: true, subtree: true });
    return () => {
      watch.disconnect();
      main.removeEventListener('focusin', onIn);
      main.removeEventListener('focusout', onOut);
    };
  }, []);
};

const isThere = (element: Element | undefined): boolean => element?.isConnected === true;

function trailOf(element: Element): Trail {
  const above = element.parentElement;
  return above === null || above.id === 'main' ? [element] : [element, ...trailOf(above)];
}

const homeOf = (trail: Trail, main: Element): HTMLElement | null => {
  const home = trail.find((each) => isThere(each) && each.matches(homes));
  const found = targets.map((of) => home?.querySelector<HTMLElement>(of)).find((each) => each);
  return found ?? main.querySelector<HTMLElement>('nav [aria-current="page"]');
};

function takeFocus(element: HTMLElement | null): boolean {
  if (element?.matches('h2, h3')) element.tabIndex = -1;
  element?.focus({ preventScroll: true });
  return element !== null;
}
