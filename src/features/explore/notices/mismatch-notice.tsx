import { useQuery } from '@tanstack/react-query';
import { useApiClient } from '../../../api/api-context';
import { ledgerQuery } from '../../../api/queries';
import { useSpeech } from '../../../i18n/language-context';
import type { ExploreView } from '../../../state/view';
import { mismatchesOf, type Held } from './mismatches';
import styles from './notices.module.css';

interface MismatchNoticeProps extends Omit<Held, 'nameOf'> {
  readonly view: ExploreView;
}

/** Says what the address asked for and did not get, and what is shown instead. */
export const MismatchNotice = ({ view, ...held }: MismatchNoticeProps) => {
  const speech = useSpeech();
  const ledger = useQuery({
    ...ledgerQuery(useApiClient(), view.dataset),
    enabled: held.refused.length > 0,
  }).data;
  const nameOf = (id: string) => ledger?.units.find((unit) => unit.id === id)?.name[speech.language];
  const told = mismatchesOf(view, { ...held, nameOf }, speech);
  if (told.length === 0) return null;
  return (
    <p className={styles.notice} role="status">
      {told.join(speech.language === 'en' ? ' ' : '')}
    </p>
  );
};
