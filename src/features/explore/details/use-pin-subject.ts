import { useQuery } from '@tanstack/react-query';
import { useApiClient } from '../../../api/api-context';
import { dutiesQuery, figuresQuery, ledgerQuery, reorganisationsQuery } from '../../../api/queries';
import type { Localised } from '../../../domain/localised';

interface Named {
  readonly id: string;
  readonly name?: Localised;
}

/** What a pin names: in the data set, not in it, not known yet, or not to be told from its name. */
export type PinSubject =
  | { readonly is: 'unit' | 'item'; readonly name: Localised | undefined }
  | { readonly is: 'absent' | 'waiting' | 'untold' };

interface Asked {
  readonly pending: boolean;
  readonly items: readonly Named[] | undefined;
  /** False where more may come: what is not among them is not absent. */
  readonly complete: boolean;
}

/** Parts of a flow diagram: which there are is a matter of the picture. */
const drawnKinds = ['node', 'link'];

const useAsked = (dataset: string, kind: string): Asked | undefined => {
  const client = useApiClient();
  const ledger = useQuery({ ...ledgerQuery(client, dataset), enabled: kind === 'unit' });
  const figures = useQuery({ ...figuresQuery(client, dataset), enabled: kind === 'figure' });
  const duties = useQuery({ ...dutiesQuery(client, dataset), enabled: kind === 'duty' });
  const changes = useQuery({ ...reorganisationsQuery(client, dataset), enabled: kind === 'change' });
  if (kind === 'unit') return { pending: ledger.isPending, items: ledger.data?.units, complete: true };
  const listing = { figure: figures, duty: duties, change: changes }[kind];
  return (
    listing && {
      pending: listing.isPending,
      items: listing.data?.items,
      complete: listing.data?.complete === true,
    }
  );
};

/** Looks a pin up in everything the data set has of its kind. */
export const usePinSubject = (dataset: string, pin: string): PinSubject => {
  const [kind = '', ...rest] = pin.split(':');
  const asked = useAsked(dataset, kind);
  if (!asked) return { is: drawnKinds.includes(kind) ? 'untold' : 'absent' };
  if (asked.pending) return { is: 'waiting' };
  const found = asked.items?.find(({ id }) => id === rest.join(':'));
  if (found) return { is: kind === 'unit' ? 'unit' : 'item', name: found.name };
  return { is: asked.items && asked.complete ? 'absent' : 'untold' };
};
