import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApiClient } from '../../../api/api-context';
import { datasetQuery, dutiesQuery, figuresQuery, reorganisationsQuery } from '../../../api/queries';
import { bases } from '../../../domain/basis';
import type { DeckStep } from '../../../domain/deck/deck';
import { deckWords } from '../../../i18n/deck-words';
import { useSpeech } from '../../../i18n/language-context';
import { figureUses } from '../../../pictures/figure-uses';
import { PrintedFigures } from '../../../pictures/print/printed-figures';
import { decodeRoute } from '../../../state/route';
import type { PictureId } from '../../../state/view';
import { BasisBadge } from '../../../ui/basis-badge';
import styles from './handout.module.css';

interface HandoutSourcesProps {
  readonly steps: readonly DeckStep[];
  readonly onSettled: (part: string) => void;
}

/** What the part of the sources is called among the parts of a handout; no step has this id. */
const part = '/sources';

/** The last page: how each basis is told, and the figures behind the pictures with their places. */
export const HandoutSources = ({ steps, onSettled }: HandoutSourcesProps) => {
  const { language, messages } = useSpeech();
  const words = deckWords[language].handout;
  const shown = picturesOf(steps);
  const datasets = [...shown.keys()];
  return (
    <section className={styles.sources}>
      <h2>{words.last}</h2>
      <h3>{words.bases}</h3>
      <ul className={styles.bases}>
        {bases.map((basis) => (
          <li key={basis}>
            <BasisBadge basis={basis} label={messages.basis[basis]} /> {messages.basisMeaning[basis]}
          </li>
        ))}
      </ul>
      {datasets.map((id, at) => (
        <DatasetSources
          key={id}
          id={id}
          shown={shown.get(id)!}
          onSettled={() => {
            if (at === datasets.length - 1) onSettled(part);
          }}
        />
      ))}
      {datasets.length === 0 && <Told onTold={() => onSettled(part)} />}
    </section>
  );
};

/** The pictures of each data set that a deck shows, builds too. A plan is shown as flows. */
const picturesOf = (steps: readonly DeckStep[]): ReadonlyMap<string, ReadonlySet<PictureId>> => {
  const shown = new Map<string, Set<PictureId>>();
  for (const { address } of steps.flatMap(({ view, builds }) => [view, ...builds])) {
    const { route } = decodeRoute(address);
    if (route.page !== 'explore' && route.page !== 'lab') continue;
    const picture = route.page === 'explore' ? route.view.picture : 'units-years-districts';
    const { dataset } = route.view;
    shown.set(dataset, (shown.get(dataset) ?? new Set()).add(picture));
  }
  return shown;
};

interface DatasetSourcesProps {
  readonly id: string;
  readonly shown: ReadonlySet<PictureId>;
  readonly onSettled: () => void;
}

const DatasetSources = ({ id, shown, onSettled }: DatasetSourcesProps) => {
  const { language } = useSpeech();
  const client = useApiClient();
  const dataset = useQuery(datasetQuery(client, id));
  const asked = [
    useQuery(figuresQuery(client, id)),
    useQuery(reorganisationsQuery(client, id)),
    useQuery(dutiesQuery(client, id)),
  ] as const;
  const [figures, reorganisations, duties] = asked;
  const isOver = !dataset.isFetching && asked.every(({ isFetching }) => !isFetching);
  const usedBy = { reorganisations: reorganisations.data?.items ?? [], duties: duties.data?.items ?? [] };
  const used = (figures.data?.items ?? []).filter((figure) =>
    figureUses(figure, usedBy).some(({ picture }) => shown.has(picture)),
  );
  return (
    <div>
      <h3>{dataset.data?.title[language] ?? id}</h3>
      {used.length > 0 && <PrintedFigures figures={used} />}
      {isOver && <Told onTold={onSettled} />}
    </div>
  );
};

const Told = ({ onTold }: { readonly onTold: () => void }) => {
  useEffect(onTold);
  return null;
};
