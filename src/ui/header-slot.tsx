import { createContext, use, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Places in the bar of every page that the page shown may fill, from left to right; undefined until the bar stands. */
interface HeaderSlots {
  readonly first?: HTMLElement | undefined;
  readonly last?: HTMLElement | undefined;
}

export const HeaderSlot = createContext<HeaderSlots>({});

interface InHeaderProps {
  /** Whichever comes earlier, the keyboard goes through them as they stand. */
  readonly at: keyof HeaderSlots;
  readonly children: ReactNode;
}

/** Puts what a page offers into the bar over it. */
export const InHeader = ({ at, children }: InHeaderProps) => {
  const slot = use(HeaderSlot)[at];
  return slot ? createPortal(children, slot) : null;
};
