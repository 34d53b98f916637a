import { createContext, use, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** The place in the bar of every page that the page shown may fill; undefined until the bar stands. */
export const HeaderSlot = createContext<HTMLElement | undefined>(undefined);

/** Puts what a page offers into the bar over it. */
export const InHeader = ({ children }: { children: ReactNode }) => {
  const slot = use(HeaderSlot);
  return slot ? createPortal(children, slot) : null;
};
