import type { PrintSheet } from './print-sheet';
import type { TableParts } from './shared-view';

/** What a printed sheet is made of. */
export interface PrintParts extends TableParts {
  readonly PrintSheet: typeof PrintSheet;
}

export const fetchPrintParts = async (): Promise<PrintParts> => {
  const [{ PrintSheet }, { FlowNumbers }] = await Promise.all([
    import('./print-sheet'),
    import('../../../pictures/flow/flow-numbers'),
  ]);
  return { PrintSheet, FlowNumbers };
};
