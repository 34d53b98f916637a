import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useApiClient } from '../../api/api-context';
import { ledgerQuery } from '../../api/queries';
import { useSpeech } from '../../i18n/language-context';
import { figureUses } from '../../pictures/figure-uses';
import type { PictureData } from '../../pictures/scene';
import type { ExploreView, ViewChange } from '../../state/view';
import { InHeader } from '../../ui/header-slot';
import { viewOfUnit } from './search/find-unit';
import type { Said } from '../../pictures/said';
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
export const LateTools = (props: LateToolsProps) => (
  <>
    <ShareMenu shared={useShared(props)} />
    <InHeader>
      <Search view={props.view} data={props.data} onChange={props.onChange} />
    </InHeader>
  </>
);

/** The units are asked for when someone is about to look for one. */
const Search = ({ view, data, onChange }: Pick<LateToolsProps, 'view' | 'data' | 'onChange'>) => {
  const [wanted, setWanted] = useState(false);
  const ledger = useQuery({ ...ledgerQuery(useApiClient(), view.dataset), enabled: wanted });
  const year = view.years?.to ?? data.dataset.period.to;
  return (
    <div onFocus={() => setWanted(true)}>
      <UnitSearch
        units={ledger.data?.units ?? none}
        onChoose={(unit) => onChange(viewOfUnit(view, unit, year))}
      />
    </div>
  );
};

const none = [] as const;

const useShared = ({ view, data, said, legend, draw, table }: LateToolsProps): SharedView => {
  const { language, messages } = useSpeech();
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
    note: said.note,
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
