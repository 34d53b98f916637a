import { useState } from 'react';
import type { Basis } from '../../../domain/basis';
import type { TransferTable } from '../../../domain/plan-effects/transfer-table';
import { transferWords } from '../../../i18n/effects-transfer-words';
import { useSpeech } from '../../../i18n/language-context';
import { fileName } from '../../../interchange/file-name';
import { saveFile } from '../../../interchange/save-file';
import { writeCsv } from '../../../interchange/write-csv';
import { writeTsv } from '../../../interchange/write-tsv';
import { transferSheetRows } from '../../../pictures/plan/transfer-cells';
import { addressHref } from '../../../state/address-bar';
import buttons from '../../../ui/button.module.css';
import { copyText } from '../../../ui/copy-text';
import { usePrinting } from '../../../ui/use-printing';
import { fetchTransferSheet } from './fetch-transfer-sheet';
import styles from './transfer-acts.module.css';

export interface TransferActsProps {
  readonly table: TransferTable;
  /** Rules the plan breaks: what leaves says so. */
  readonly broken: number;
  readonly basis: Basis;
  /** What the plan and the data are called, and the years it covers. */
  readonly plan: string;
  readonly data: string;
  readonly years: string;
}

type Outcome = 'copied' | 'copyFailed' | 'saved' | 'saveFailed' | 'printFailed';

/** Passing the transfer table on: to a spreadsheet, to a file, to paper. */
export const TransferActs = ({ table, broken, basis, plan, data, years }: TransferActsProps) => {
  const { language } = useSpeech();
  const words = transferWords[language];
  const [outcome, setOutcome] = useState<Outcome>();
  const { parts, print } = usePrinting(fetchTransferSheet);
  const rows = () => transferSheetRows(table, { plan, years }, broken, language);
  const copy = async () => setOutcome((await copyText(writeTsv(rows()))) ? 'copied' : 'copyFailed');
  const save = () => {
    try {
      const file = new Blob([writeCsv(rows())], { type: 'text/csv;charset=utf-8' });
      saveFile(file, fileName([words.title, plan, years], 'csv'));
      setOutcome('saved');
    } catch {
      setOutcome('saveFailed');
    }
  };
  const onPrint = () => {
    setOutcome(undefined);
    print().catch(() => setOutcome('printFailed'));
  };
  return (
    <div className={styles['acts']} role="group" aria-label={words.acts.label}>
      <button type="button" className={buttons.quiet} onClick={() => void copy()}>
        {words.acts.copy}
      </button>
      <button type="button" className={buttons.quiet} onClick={save}>
        {words.acts.csv}
      </button>
      <button type="button" className={buttons.quiet} onClick={onPrint}>
        {words.acts.print}
      </button>
      <span role="status">{outcome && words.acts[outcome]}</span>
      {parts && (
        <parts.TransferSheet {...{ table, broken, basis, plan, data, years }} address={addressHref()} />
      )}
    </div>
  );
};
