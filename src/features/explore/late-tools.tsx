import type { ReactNode } from 'react';
import { useSpeech, type Speech } from '../../i18n/language-context';
import { figureUses } from '../../pictures/figure-uses';
import type { PictureData } from '../../pictures/scene';
import type { ExploreView } from '../../state/view';
import { noteWithTitle, type Said } from '../../pictures/said';
import { hrefOf } from './picture-nav';
import { ShareMenu } from './share/share-menu';
import type { SharedView } from './share/shared-view';

export interface LateToolsProps extends Pick<SharedView, 'draw' | 'table'> {
  readonly view: ExploreView;
  readonly data: PictureData;
  readonly said: Said;
  readonly legend?: ReactNode;
}

/** Passes a picture on, once it stands. */
export const LateTools = (props: LateToolsProps) => {
  const speech = useSpeech();
  return <ShareMenu shared={() => sharedView(props, speech)} />;
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
