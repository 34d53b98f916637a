import { bases, type Basis } from '../domain/basis';
import { topics, type Topic } from '../domain/figures/figure';
import { addressOf } from './address';
import { openingView } from './view';

/** What the Sources page shows. */
export interface SourcesView {
  readonly dataset: string;
  readonly basis?: Basis;
  readonly topic?: Topic;
  /** Looked for in ids, names, notes and sections. */
  readonly search: string;
  /** The row or section to go to: `F24`, `D1`, `O4`, `R3`, `150203`, `self-check`. */
  readonly at?: string;
}

export const openingSources: SourcesView = { dataset: openingView.dataset, search: '' };

/** The parameters of a view. Defaults are left out. */
export const encodeSources = (view: SourcesView): [string, string][] => {
  const params: [string, string | undefined][] = [
    ['data', view.dataset === openingSources.dataset ? undefined : view.dataset],
    ['basis', view.basis],
    ['topic', view.topic],
    ['q', view.search === '' ? undefined : view.search],
    ['at', view.at],
  ];
  return params.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
};

/** Reads the parameters of a view; what cannot be read gives its default and counts as damage. */
export const decodeSources = (params: URLSearchParams): { view: SourcesView; damaged: boolean } => {
  const [basis, topic] = [params.get('basis'), params.get('topic')];
  const knownBasis = bases.find((each) => each === basis);
  const knownTopic = topics.find((each) => each === topic);
  const at = params.get('at');
  const view: SourcesView = {
    dataset: params.get('data') ?? openingSources.dataset,
    search: params.get('q') ?? '',
    ...(knownBasis && { basis: knownBasis }),
    ...(knownTopic && { topic: knownTopic }),
    ...(at !== null && at !== '' && { at }),
  };
  const damaged = (basis !== null && !knownBasis) || (topic !== null && !knownTopic);
  return { view, damaged };
};

/** The address of a view, as a hash without `#`. */
export const sourcesAddress = (view: SourcesView): string => addressOf('/sources', encodeSources(view));
