import { useEffect, type RefObject } from 'react';

/** Opens a dialog over the page as soon as it is drawn, and gives the focus back when it goes. */
export const useModal = (dialog: RefObject<HTMLDialogElement | null>): void => {
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) element.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [dialog]);
};
