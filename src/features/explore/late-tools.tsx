import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useApiClient } from '../../api/api-context';
import { ledgerQuery } from '../../api/queries';
import type { Unit } from '../../domain/ledger/unit';
import { useSpeech, type Speech } from '../../i18n/language-context';
import { figureUses } from '../../pictures/figure-uses';
import type { PictureData } from '../../pictures/scene';
import { routeNow } from '../../state/use-route';
import type { ExploreView, ViewChange } from '../../state/view';
import { InHeader } from '../../ui/header-slot';
import { viewOfUnit } from './search/find-unit';
import { noteWithTitle, type Said } from '../../pictures/said';
import { hrefOf } from './picture-nav';
import { ShareMenu } from './share/share-menu';
import type { SharedView } from './share/shared-view';
import { UnitSearch } from './search/unit-search';

export interface LateToolsProps extends Pick<SharedView, 'draw' | 'table'> {
  readonly view: ExploreView;
  readonly data: PictureData;
  readonly said: Said;
  readonly legend?: ReactNode;
  readonly onChange: (change: ViewChange) => void;
}

/** What can be done with a picture once it stands: pass it on, and find a unit in it. */
export const LateTools = (props: LateToolsProps) => {
  const speech = useSpeech();
  const { view, data, onChange } = props;
  const slot = useMemo(
    () => (
      <InHeader>
        <Search dataset={view.dataset} last={data.dataset.period.to} onChange={onChange} />
      </InHeader>
    ),
    [view.dataset, data.dataset, onChange],
  );
  return (
    <>
      <ShareMenu shared={() => sharedView(props, speech)} />
      {slot}
    </>
  );
};

interface SearchProps {
  readonly dataset: string;
  /** The last year of the data set. */
  readonly last: number;
  readonly onChange: (change: ViewChange) => void;
}

/** The units are asked for when someone is about to look for one. */
const Search = ({ dataset, last, onChange }: SearchProps) => {
  const [wanted, setWanted] = useState(false);
  const ledger = useQuery({ ...ledgerQuery(useApiClient(), dataset), enabled: wanted });
  const choose = (unit: Unit) => {
    const route = routeNow();
    if (route.page !== 'explore') return;
    onChange(viewOfUnit(route.view, unit, route.view.years?.to ?? last));
  };
  return (
    <div onFocus={() => setWanted(true)}>
      <UnitSearch units={ledger.data?.units} failed={ledger.isError} onChoose={choose} />
    </div>
  );
};

const sharedView = (
  { view, data, said, legend, draw, table }: LateToolsProps,
  { language, messages }: Speech,
): SharedView => {
  const { graph, dataset } = data;
  const { from, to } = view.years ?? dataset.period;
  const figures = data.figures.filter((figure) =>
    figureUses(figure, data).some(({ picture }) => picture === view.picture),
  );
  const drawn = graph ? [...graph.links, ...graph.nodes] : figures;
  return {
    picture: messages.picture.names[view.picture],
    years: from === to ? `${from}` : `${from}-${to}`,
    statement: said.statement,
    note: noteWithTitle(said),
    title: dataset.title[language],
    bases: [...new Set(drawn.map(({ basis }) => basis))],
    figures,
    assumptions: graph?.assumptions.map((text) => text[language]) ?? [],
    address: () => new URL(hrefOf(view), window.location.href).href,
    draw,
    table,
    legend,
  };
};
