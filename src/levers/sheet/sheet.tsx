import { useRef } from 'react';
import { SheetRowLine } from './sheet-row-line';
import type { SheetModel } from './sheet-model';
import styles from './sheet.module.css';
import { useSheetKeys } from './use-sheet-keys';
import type { SheetProps } from './sheet-props';

/**
 * A table to be edited as in a spreadsheet. One tab stop; arrows, Home and End walk, Enter, F2 or a character edits,
 * Esc brings back, Tab goes on to the next cell while editing, Delete clears, Space locks.
 */
export const Sheet = (props: SheetProps) => {
  const { label, corner, model, readOnly, missing, foot, onSet } = props;
  const table = useRef<HTMLTableElement>(null);
  const { place, edit, point, begin, onEnd, onKeyDown, paste } = useSheetKeys(props, table);
  return (
    <table
      ref={table}
      role="grid"
      aria-label={label}
      aria-readonly={readOnly}
      className={styles.sheet}
      onKeyDown={onKeyDown}
      onPaste={paste}
    >
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {model.columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.rows.map((row, i) => (
          <SheetRowLine
            key={row.id}
            row={row}
            index={i}
            columns={model.columns}
            cell={model.cell}
            missing={missing}
            readOnly={readOnly}
            active={place.row === i ? place.column : undefined}
            edit={edit?.place.row === i ? edit : undefined}
            onPoint={(column) => point({ row: i, column })}
            onEdit={(column) => begin({ row: i, column })}
            onEnd={onEnd}
            onSet={onSet}
          />
        ))}
      </tbody>
      {foot !== undefined && <Foot name={foot} model={model} />}
    </table>
  );
};

const Foot = ({ name, model }: { name: string; model: SheetModel }) => (
  <tfoot>
    <tr>
      <th scope="row">{name}</th>
      {model.columns.map((column) => (
        <td key={column.id}>{column.foot ?? ''}</td>
      ))}
    </tr>
  </tfoot>
);
