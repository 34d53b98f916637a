import {
  memo,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import styles from './disclosure-menu.module.css';
import { focusFirstToCome, hasControl } from './focus-first-control';

interface DisclosureMenuProps {
  readonly label: string;
  /** A picture that stands for the label. */
  readonly face?: ReactNode;
  /** Told each time the panel opens. */
  readonly onOpen?: () => void;
  /** The side of the button its panel keeps to; `start` unless there is no room that way. */
  readonly align?: 'start' | 'end';
  /** True where its content has to come first: the panel is made once someone nears the button. */
  readonly early?: boolean;
  readonly children: ReactNode;
}

interface StillProps {
  readonly still: boolean;
  readonly children: ReactNode;
}

/** Nobody sees what is in a closed panel: it keeps what it was, until it opens. */
const Still = memo(
  ({ children }: StillProps) => children,
  (_, next) => next.still,
);
Still.displayName = 'Still';

/** A click elsewhere and Esc close it. */
const useClosing = (details: RefObject<HTMLDetailsElement | null>): void =>
  useEffect(() => {
    const closeFromOutside = (event: PointerEvent) => {
      const open = details.current;
      if (open?.open && !open.contains(event.target as Node)) open.open = false;
    };
    const closeOnEscape = (event: globalThis.KeyboardEvent) => {
      const open = details.current;
      if (event.key !== 'Escape' || !open?.open || !open.contains(document.activeElement)) return;
      open.open = false;
      open.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', closeFromOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeFromOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [details]);

/** A dialog it has opened lies over it: one comes back from there. */
const closeWhenLeft = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>): void => {
  if (!(relatedTarget instanceof Element) || currentTarget.contains(relatedTarget)) return;
  if (relatedTarget.closest('dialog') === currentTarget.closest('dialog')) currentTarget.open = false;
};

/** Tab gets from the button into the panel, also where that has nothing in it yet. */
const enterWaiting = (event: KeyboardEvent<HTMLElement>, panel: HTMLElement | null): void => {
  if (event.key !== 'Tab' || event.shiftKey || !panel?.closest('[open]') || hasControl(panel)) return;
  event.preventDefault();
  focusFirstToCome(panel);
};

/** A button that opens a small panel under it, until one goes elsewhere. The panel is made when it first opens. */
export const DisclosureMenu = ({
  label,
  face,
  onOpen,
  align = 'start',
  early = false,
  children,
}: DisclosureMenuProps) => {
  const details = useRef<HTMLDetailsElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState(false);
  const [closed, setClosed] = useState(true);
  useClosing(details);
  const make = () => setMade(true);
  return (
    <details
      ref={details}
      className={styles.menu}
      onBlur={closeWhenLeft}
      onToggle={(event) => {
        setClosed(!event.currentTarget.open);
        if (!event.currentTarget.open) return;
        make();
        onOpen?.();
      }}
    >
      <summary
        {...(face !== undefined && { 'aria-label': label, title: label })}
        {...(early && { onFocus: make, onPointerOver: make })}
        onClick={make}
        onKeyDown={(event) => enterWaiting(event, panel.current)}
      >
        {face ?? label}
      </summary>
      {made && (
        // A press on its ground stays in it.
        <div ref={panel} tabIndex={-1} className={styles.panel} data-align={align}>
          <Still still={closed}>{children}</Still>
        </div>
      )}
    </details>
  );
};
