import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiClient } from '../../../api/api-context';
import { ledgerQuery } from '../../../api/queries';
import type { Ledger } from '../../../domain/ledger/ledger';
import { indexLedger } from '../../../domain/ledger/ledger-index';
import { openingsOf } from '../../../domain/ledger/openings';
import type { UnitId } from '../../../domain/ledger/unit';
import { useSpeech } from '../../../i18n/language-context';
import type { ItemFacts } from '../../../pictures/flow/item-facts';
import styles from './inspector.module.css';

/** The units whose opening the ledger leaves open; what lies beyond the system has none. */
const unknownIn = (ledger: Ledger): ReadonlySet<UnitId> => {
  const openings = openingsOf(indexLedger(ledger));
  const within = ledger.units.filter(({ tier }) => tier !== 'outside');
  return new Set(within.flatMap(({ id }) => (openings.get(id)?.known === true ? [] : [id])));
};

/** Says of what gave or received posts that its posts before are not stated, where they are not. */
export const OpeningLine = ({ dataset, facts }: { readonly dataset: string; readonly facts: ItemFacts }) => {
  const { messages } = useSpeech();
  const isMeant = facts.moved && facts.sign !== 0;
  const ledger = useQuery({ ...ledgerQuery(useApiClient(), dataset), enabled: isMeant }).data;
  const unknown = useMemo(() => ledger && unknownIn(ledger), [ledger]);
  const units = facts.folded ?? (facts.unit ? [facts.unit] : []);
  if (!isMeant || !units.some((id) => unknown?.has(id))) return null;
  return (
    <div>
      <dt>{messages.inspector.opening}</dt>
      <dd className={styles.unknown}>{messages.figures.notStated}</dd>
    </div>
  );
};
