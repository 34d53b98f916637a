import { fieldWords } from '../../i18n/field-words';
import { useSpeech } from '../../i18n/language-context';
import { SheetCellField } from './sheet-cell-field';
import type { SheetModel, SheetRow } from './sheet-model';
import type { SheetProps } from './sheet-props';
import type { EditEnd, SheetEdit } from './use-sheet-keys';

interface SheetRowLineProps extends Pick<SheetProps, 'missing' | 'readOnly' | 'onSet'> {
  readonly row: SheetRow;
  readonly index: number;
  readonly columns: SheetModel['columns'];
  readonly cell: SheetModel['cell'];
  /** The column that has the sheet's tab stop; absent in other rows. */
  readonly active: number | undefined;
  readonly edit: SheetEdit | undefined;
  readonly onPoint: (column: number) => void;
  readonly onEdit: (column: number) => void;
  readonly onEnd: (how: EditEnd) => void;
}

/** One row of a sheet. */
export const SheetRowLine = (props: SheetRowLineProps) => {
  const { row, columns, cell, active, edit, missing, readOnly, onPoint, onEdit, onEnd, onSet } = props;
  const { format } = useSpeech();
  return (
    <tr data-row={row.id}>
      <th scope="row">{row.name}</th>
      {columns.map((column, j) => {
        const { value, mark } = cell(row.id, column.id);
        const editing = edit?.place.column === j;
        const frozen = readOnly || column.readOnly === true;
        return (
          <td
            key={column.id}
            tabIndex={active === j ? 0 : -1}
            aria-selected={active === j}
            aria-readonly={frozen || undefined}
            data-mark={mark}
            data-missing={value === undefined || undefined}
            data-column={column.id}
            onFocus={(event) => event.target === event.currentTarget && onPoint(j)}
            onDoubleClick={() => onEdit(j)}
          >
            {editing ? (
              <SheetCellField
                label={`${row.name} ${column.name}`}
                value={value}
                start={edit.text}
                grammar={column.grammar}
                onSet={(next) => onSet(row.id, column.id, next)}
                onEnd={onEnd}
              />
            ) : value === undefined ? (
              missing
            ) : (
              <>
                {mark === 'locked' && <LockMark />}
                {column.grammar.print(value, format)}
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
};

const LockMark = () => {
  const { locked } = fieldWords[useSpeech().language];
  return (
    <svg viewBox="0 0 16 16" width="10" height="10" role="img" aria-label={locked}>
      <rect x="3" y="7" width="10" height="7" rx="1" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2" fill="none" />
    </svg>
  );
};
