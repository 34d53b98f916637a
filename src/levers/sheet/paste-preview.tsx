import { useId, useRef } from 'react';
import { dataSheetWords } from '../../i18n/data-sheet-words';
import { useSpeech } from '../../i18n/language-context';
import buttons from '../../ui/button.module.css';
import { useModal } from '../../ui/use-modal';
import { sayNumberProblem } from '../fields/say-number-problem';
import styles from './data-sheet.module.css';
import type { PastedTable, RefusedCell } from './read-paste';
import type { SheetModel } from './sheet-model';

interface PastePreviewProps {
  readonly pasted: PastedTable;
  readonly model: SheetModel;
  readonly onUse: () => void;
  readonly onCancel: () => void;
}

/** More cells than this are counted, not listed. */
const mostListed = 200;

/** What a paste would do: which cells are taken as what, which are not and why. Nothing is done until it is agreed to. */
export const PastePreview = ({ pasted, model, onUse, onCancel }: PastePreviewProps) => {
  const { language, format } = useSpeech();
  const words = dataSheetWords[language];
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useModal(dialog);
  const { taken, refused, empty } = pasted;
  const count = (n: number) => format.posts(n);
  const place = nameOfPlace(model, words.paste.nowhere);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onCancel}>
      <h2 id={id}>{words.paste.title}</h2>
      <p>
        {words.paste.taken(count(taken.length))} · {words.paste.refused(count(refused.length))}
        {empty > 0 && ` · ${words.paste.empty(count(empty))}`}
      </p>
      <div className={styles.lists}>
        {refused.length > 0 && <Refused refused={refused} place={place} />}
        {taken.length > 0 && (
          <table>
            <caption>{words.paste.taken(count(taken.length))}</caption>
            <thead>
              <tr>
                <th scope="col">{words.paste.cell}</th>
                <th scope="col">{words.paste.becomes}</th>
              </tr>
            </thead>
            <tbody>
              {taken.slice(0, mostListed).map(({ row, column, value }) => (
                <tr key={`${row} ${column}`}>
                  <th scope="row">{place({ row, column })}</th>
                  <td>{model.columns.find((each) => each.id === column)?.grammar.print(value, format)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {taken.length > mostListed && <p>{words.paste.more(count(taken.length - mostListed))}</p>}
      </div>
      <div className={styles.acts}>
        <button type="button" className={buttons.solid} disabled={taken.length === 0} onClick={onUse}>
          {words.paste.use(count(taken.length))}
        </button>
        <button type="button" className={buttons.quiet} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </dialog>
  );
};

type Place = (at: RefusedCell['at']) => string;

const Refused = ({ refused, place }: { refused: readonly RefusedCell[]; place: Place }) => {
  const { language, format } = useSpeech();
  const { paste } = dataSheetWords[language];
  return (
    <table>
      <caption>{paste.refused(format.posts(refused.length))}</caption>
      <thead>
        <tr>
          <th scope="col">{paste.cell}</th>
          <th scope="col">{paste.text}</th>
          <th scope="col">{paste.why}</th>
        </tr>
      </thead>
      <tbody>
        {refused.slice(0, mostListed).map((cell, i) => (
          <tr key={i}>
            <th scope="row">{place(cell.at)}</th>
            <td>
              <bdi>{cell.text}</bdi>
            </td>
            <td>
              {cell.problem
                ? sayNumberProblem(cell.problem, language, format)
                : paste.codes[cell.code as keyof typeof paste.codes]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const nameOfPlace =
  ({ rows, columns }: SheetModel, nowhere: string): Place =>
  (at) =>
    at === undefined
      ? nowhere
      : `${rows.find(({ id }) => id === at.row)?.name ?? at.row} · ${columns.find(({ id }) => id === at.column)?.name ?? at.column}`;
