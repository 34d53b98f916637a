import { memo, useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './disclosure-menu.module.css';

interface DisclosureMenuProps {
  readonly label: string;
  /** A picture that stands for the label. */
  readonly face?: ReactNode;
  /** Told each time the panel opens. */
  readonly onOpen?: () => void;
  /** The side of the button its panel keeps to; `start` unless there is no room that way. */
  readonly align?: 'start' | 'end';
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

/** A button that opens a small panel under it; Esc and a click elsewhere close it. The panel is made when it first opens. */
export const DisclosureMenu = ({ label, face, onOpen, align = 'start', children }: DisclosureMenuProps) => {
  const details = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  const [closed, setClosed] = useState(true);
  useEffect(() => {
    const closeFromOutside = (event: PointerEvent) => {
      const open = details.current;
      if (open?.open && !open.contains(event.target as Node)) open.open = false;
    };
    const closeOnEscape = (event: KeyboardEvent) => {
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
  }, []);
  return (
    <details
      ref={details}
      className={styles.menu}
      onToggle={(event) => {
        setClosed(!event.currentTarget.open);
        if (!event.currentTarget.open) return;
        setOpened(true);
        onOpen?.();
      }}
    >
      <summary {...(face !== undefined && { 'aria-label': label, title: label })}>{face ?? label}</summary>
      {opened && (
        <div className={styles.panel} data-align={align}>
          <Still still={closed}>{children}</Still>
        </div>
      )}
    </details>
  );
};
