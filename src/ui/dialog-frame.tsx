import { useId, useRef, type ReactNode } from 'react';
import styles from './dialog-frame.module.css';
import { useModal } from './use-modal';

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
  useModal(dialog);
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
