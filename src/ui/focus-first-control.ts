const controls = 'a[href], button, input, select, textarea, summary';

type Control = HTMLElement & { readonly disabled?: boolean };

/** What is in a place may wait, hidden, for the rest of it. */
const takesFocus = (control: Control): boolean => control.disabled !== true && control.checkVisibility();

/** Where Tab gets to first: in a group of radio buttons to the one that is chosen. */
const firstControl = (place: Element): HTMLElement | undefined => {
  const first = [...place.querySelectorAll<Control>(controls)].find(takesFocus);
  const chosen = first?.matches('[type="radio"]') && place.querySelector<Control>('[type="radio"]:checked');
  return chosen || first;
};

export const hasControl = (place: Element): boolean => firstControl(place) !== undefined;

/** Holds the focus in a place whose content is on its way, and hands it to the first control that comes, unless it went on. */
export const focusFirstToCome = (place: HTMLElement): void => {
  place.focus();
  const watch = new MutationObserver(() => firstControl(place)?.focus());
  watch.observe(place, { childList: true, subtree: true, attributeFilter: ['style'] });
  place.addEventListener('blur', () => watch.disconnect(), { once: true });
};
