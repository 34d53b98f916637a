import { useEffect, useRef, type RefObject } from 'react';

/** Calls back at Esc, which then does nothing else, and at a press outside of all of these. */
export const useDismissed = (
  inside: readonly RefObject<HTMLElement | null>[],
  onDismiss: () => void,
): void => {
  const latest = useRef({ inside, onDismiss });
  useEffect(() => {
    latest.current = { inside, onDismiss };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.stopPropagation();
      latest.current.onDismiss();
    };
    const onPress = ({ target }: PointerEvent) => {
      const within = latest.current.inside.some((part) => part.current?.contains(target as Node));
      if (!within) latest.current.onDismiss();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    document.addEventListener('pointerdown', onPress, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      document.removeEventListener('pointerdown', onPress, { capture: true });
    };
  }, []);
};
