import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './dialog-frame.module.css';

interface DialogFrameProps {
  readonly title: string;
  /** Esc, and whatever else closes it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question over the page; it holds the focus until it is answered, and gives it back. */
export const DialogFrame = ({ title, onClose, children }: DialogFrameProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) element.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
};
