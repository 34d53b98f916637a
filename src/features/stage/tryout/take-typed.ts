import { flushSync } from 'react-dom';

/** Takes what is being typed, as leaving its field does; false where it cannot be read: the field keeps it, and says why. */
export const takeTyped = (): boolean => {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) || field.type !== 'text') return true;
  if (field.getAttribute('aria-invalid') === 'true') return false;
  flushSync(() => field.blur());
  field.focus({ preventScroll: true });
  return true;
};
