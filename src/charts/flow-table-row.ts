import type { ReactNode } from 'react';
import type { ItemRef } from '../layouts/flow/item';

export interface FlowTableColumn {
  readonly id: string;
  readonly title: string;
  /** What the sort button does, e.g. 按编制排序. */
  readonly sortLabel: string;
  /** Numbers stand right-aligned and are sorted from the largest first. */
  readonly numeric?: boolean;
}

export interface FlowTableCell {
  readonly text: string;
  /** What it is sorted by, its text unless told; `undefined` for what is not known, which always comes last. */
  readonly sortBy?: string | number | undefined;
  /** Shown in place of the text, which must say the same. */
  readonly content?: ReactNode;
}

export interface FlowTableRow {
  readonly item: ItemRef;
  /** What the button at its head does, e.g. 选中从甲到乙. */
  readonly pinLabel: string;
  /** One a column; the first is the head of the row. */
  readonly cells: readonly FlowTableCell[];
}
