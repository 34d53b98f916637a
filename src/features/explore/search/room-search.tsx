import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApiClient } from '../../../api/api-context';
import { ledgerQuery } from '../../../api/queries';
import type { Unit } from '../../../domain/ledger/unit';
import { useSpeech } from '../../../i18n/language-context';
import { searchWords } from '../../../i18n/search-words';
import { routeNow } from '../../../state/use-route';
import type { ExploreView, ViewChange } from '../../../state/view';
import { viewOfUnit } from './find-unit';
import { UnitSearch } from './unit-search';

interface RoomSearchProps {
  readonly dataset: string;
  /** The last year of the data set; undefined until it is known. */
  readonly last: number | undefined;
  /** What the last act of the search did. */
  readonly told: string | undefined;
  readonly tell: (text: string) => void;
  readonly onChange: (change: ViewChange) => void;
}

/** Finds and pins a unit, and lets go of what is pinned. The units are asked for when someone is about to look for one. */
export const RoomSearch = ({ dataset, last = Infinity, told, tell, onChange }: RoomSearchProps) => {
  const { language, messages } = useSpeech();
  const words = searchWords[language];
  const [wanted, setWanted] = useState(false);
  const ledger = useQuery({ ...ledgerQuery(useApiClient(), dataset), enabled: wanted });
  const pin = (unit: Unit) => {
    const view = viewNow();
    if (!view) return;
    const change = viewOfUnit(view, unit, view.years?.to ?? last);
    onChange(change);
    const elsewhere = change.picture && messages.picture.names[change.picture];
    tell(words.pinned(unit.name[language], elsewhere));
  };
  const letGo = () => {
    if (!viewNow()?.pinned.length) return;
    onChange({ pinned: [] });
    tell(words.unpinned);
  };
  return (
    <div onFocus={() => setWanted(true)}>
      <UnitSearch
        units={ledger.data?.units}
        failed={ledger.isError}
        told={told}
        onChoose={pin}
        onLetGo={letGo}
      />
    </div>
  );
};

const viewNow = (): ExploreView | undefined => {
  const route = routeNow();
  return route.page === 'explore' ? route.view : undefined;
};
