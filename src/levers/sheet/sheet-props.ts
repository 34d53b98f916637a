import type { SheetModel, SheetPlace } from './sheet-model';

export interface SheetProps {
  readonly label: string;
  /** What the rows are: unit, district. */
  readonly corner: string;
  readonly model: SheetModel;
  readonly readOnly: boolean;
  /** What stands in a cell that is not known. */
  readonly missing: string;
  /** Name of the last row, where columns have feet. */
  readonly foot?: string;
  readonly onSet: (row: string, column: string, value: number | undefined) => void;
  /** Space and the lock of a cell; without it cells have none. */
  readonly onLock?: (row: string, column: string, locked: boolean) => void;
  readonly onPaste?: (text: string, at: SheetPlace) => void;
}
