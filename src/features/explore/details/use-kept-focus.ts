import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus in a panel when the button that was pressed goes: it moves to the next button that lets go of something, else
 * to the panel.
 * @param content Changes when what the panel lists changes.
 */
export const useKeptFocus = (content: string): RefObject<HTMLElement | null> => {
  const panel = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    const element = panel.current;
    const press = ({ target }: MouseEvent) => {
      pressed.current = target instanceof Element && target.closest('button') !== null;
    };
    element?.addEventListener('click', press, { capture: true });
    return () => element?.removeEventListener('click', press, { capture: true });
  }, []);
  useLayoutEffect(() => {
    const element = panel.current;
    if (element && pressed.current && document.activeElement === document.body)
      (element.querySelector<HTMLElement>('header button') ?? element).focus();
    pressed.current = false;
  }, [content]);
  return panel;
};
