import { useQuery } from '@tanstack/react-query';
import { useApiClient } from '../../../api/api-context';
import { ledgerQuery } from '../../../api/queries';
import { useSpeech } from '../../../i18n/language-context';
import buttons from '../../../ui/button.module.css';
import styles from './inspector.module.css';

interface MissingPinProps {
  readonly dataset: string;
  /** As the address has it: `unit:…`, `node:…`, `figure:…`. */
  readonly pin: string;
  readonly onUnpin: () => void;
}

const unitPrefix = 'unit:';

/** What is selected but not in this picture: a unit by its name, anything else as the link calls it. */
export const MissingPin = ({ dataset, pin, onUnpin }: MissingPinProps) => {
  const { language, messages } = useSpeech();
  const isUnit = pin.startsWith(unitPrefix);
  const ledger = useQuery({ ...ledgerQuery(useApiClient(), dataset), enabled: isUnit });
  const id = pin.slice(pin.indexOf(':') + 1);
  const unit = isUnit ? ledger.data?.units.find((each) => each.id === id) : undefined;
  if (isUnit && ledger.isPending) return null;
  return (
    <p className={styles.sub} role="status">
      {messages.explore.elsewhere({ id: unit?.name[language] ?? id })}{' '}
      <button type="button" className={buttons.quiet} onClick={onUnpin}>
        {messages.inspector.unpin}
      </button>
    </p>
  );
};
