import type { ReactNode } from 'react';
import type { Basis } from '../../../domain/basis';
import type { Figure } from '../../../domain/figures/figure';
import type { FlowNumbers } from '../../../pictures/flow/flow-numbers';

/** What the tables are made of, fetched when they are asked for. */
export interface TableParts {
  readonly FlowNumbers: typeof FlowNumbers;
}

/** A view as it is passed on: by link, as a file, on paper. All texts are final, in the language in use. */
export interface SharedView {
  /** The product and the picture, e.g. 前后对比. */
  readonly picture: string;
  /** The years shown, e.g. `2019-2022`. */
  readonly years: string;
  readonly statement: string;
  readonly note: string;
  /** The data set. */
  readonly title: string;
  /** Every basis in the picture. */
  readonly bases: readonly Basis[];
  /** The figures it rests on. */
  readonly figures: readonly Figure[];
  readonly assumptions: readonly string[];
  /** The address that opens it. */
  readonly address: () => string;
  /** The picture at a size in CSS pixels. */
  readonly draw: (width: number, height: number) => ReactNode;
  /** The same data as tables, of what is there at once: a sheet of paper cannot wait. */
  readonly table: (parts: TableParts) => ReactNode;
  /** The signs used. */
  readonly legend?: ReactNode;
}
