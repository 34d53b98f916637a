import type { FlowNumbers } from '../../../pictures/flow/flow-numbers';
import type { PrintSheet } from './print-sheet';

/** What a printed sheet is made of. */
export interface PrintParts {
  readonly PrintSheet: typeof PrintSheet;
  readonly FlowNumbers: typeof FlowNumbers;
}

export const fetchPrintParts = async (): Promise<PrintParts> => {
  const [{ PrintSheet }, { FlowNumbers }] = await Promise.all([
    import('./print-sheet'),
    import('../../../pictures/flow/flow-numbers'),
  ]);
  return { PrintSheet, FlowNumbers };
};
