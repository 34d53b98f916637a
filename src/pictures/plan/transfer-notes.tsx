import type { TransferTable } from '../../domain/plan-effects/transfer-table';
import { transferWords } from '../../i18n/effects-transfer-words';
import { useSpeech } from '../../i18n/language-context';
import { transferStamps } from './transfer-cells';
import styles from './transfer-notes.module.css';

interface TransferStampsProps {
  readonly table: TransferTable;
  readonly broken: number;
}

/** What keeps the table from being used, large and framed, on screen and on paper. */
export const TransferStamps = ({ table, broken }: TransferStampsProps) => {
  const { language } = useSpeech();
  const stamps = transferStamps(table, broken, language);
  if (stamps.length === 0) return null;
  return (
    <div className={styles['stamps']}>
      {stamps.map((stamp) => (
        <strong key={stamp}>{stamp}</strong>
      ))}
      {table.perThousand && <span>{transferWords[language].stampHelp}</span>}
    </div>
  );
};

/** How the table came about: pairing, balances, notes that hang on nothing. */
export const TransferNotes = ({ table }: { readonly table: TransferTable }) => {
  const { language } = useSpeech();
  const words = transferWords[language];
  const texts = [
    table.byRule && words.byRule,
    table.rows.length > 0 && words.running,
    table.orphans.length > 0 && words.orphans({ count: table.orphans.length }),
  ].filter((text) => text !== false);
  return (
    <div className={styles['notes']}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
};
