import type { TransferSheet } from '../../../pictures/plan/transfer-sheet';

export interface TransferParts {
  readonly TransferSheet: typeof TransferSheet;
}

/** The sheet that is printed, fetched by itself. */
export const fetchTransferSheet = (): Promise<TransferParts> =>
  import('../../../pictures/plan/transfer-sheet');
