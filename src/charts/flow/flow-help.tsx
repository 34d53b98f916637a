import { memo, useId, type RefObject } from 'react';
import styles from './flow-help.module.css';
import type { KeyHelp } from './flow-texts';

interface FlowHelpProps {
  readonly help: KeyHelp;
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** Id of the list of keys, which describes the picture to assistive technology. */
  readonly listId: string;
}

/** The visible way to the explanation of the keys. */
export const FlowHelp = memo(({ help, dialog, listId }: FlowHelpProps) => {
  const titleId = useId();
  return (
    <>
      <button
        type="button"
        className={styles['open']}
        aria-label={help.title}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        ?
      </button>
      <dialog ref={dialog} className={styles['dialog']} aria-labelledby={titleId}>
        <h2 id={titleId}>{help.title}</h2>
        <dl id={listId}>
          {help.rows.map(([keys, meaning]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <button type="button" onClick={() => dialog.current?.close()}>
          {help.close}
        </button>
      </dialog>
    </>
  );
}, isSameHelp);
FlowHelp.displayName = 'FlowHelp';

/** Words are made anew with each picture, and mostly say the same. */
function isSameHelp(a: FlowHelpProps, b: FlowHelpProps): boolean {
  const [was, is] = [a.help, b.help];
  const isSameRow = (row: (typeof was.rows)[number], i: number) =>
    row[0] === is.rows[i]?.[0] && row[1] === is.rows[i]?.[1];
  return (
    a.dialog === b.dialog &&
    a.listId === b.listId &&
    was.title === is.title &&
    was.close === is.close &&
    was.rows.length === is.rows.length &&
    was.rows.every(isSameRow)
  );
}
