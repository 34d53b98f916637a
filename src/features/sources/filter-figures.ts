import { bases, type Basis } from '../../domain/basis';
import { topics, type Figure, type Topic } from '../../domain/figures/figure';
import { languages } from '../../i18n/language';
import { sectionName } from '../../i18n/section-name';
import type { SourcesView } from '../../state/sources-view';

type Filter = Pick<SourcesView, 'basis' | 'topic' | 'search' | 'at'>;

/** D15 stands in two parts, D15a and D15b, and counts once. */
const countedId = (id: string): string => id.replace(/(\d)[a-z]$/, '$1');

/** How many figures there are, a figure in parts counted once. */
export const countFigures = (figures: readonly Figure[]): number =>
  new Set(figures.map(({ id }) => countedId(id))).size;

/** Figures told in parts, each by the id it counts under and the ids of its rows. */
export const inParts = (
  figures: readonly Figure[],
): readonly { readonly id: string; readonly rows: readonly string[] }[] => {
  const ids = [...new Set(figures.map(({ id }) => countedId(id)))];
  const rowsOf = (counted: string) =>
    figures.filter(({ id }) => countedId(id) === counted).map(({ id }) => id);
  return ids.map((id) => ({ id, rows: rowsOf(id) })).filter(({ rows }) => rows.length > 1);
};

/** How many figures are stated, and how many are worked out from others. */
export function tally(figures: readonly Figure[]): { all: number; stated: number; workedOut: number } {
  const workedOut = countFigures(figures.filter(({ working }) => working));
  const all = countFigures(figures);
  return { all, stated: all - workedOut, workedOut };
}

const haystack = (figure: Figure): string => {
  const { id, name, note, source, assumption } = figure;
  const texts = [name, note, assumption].flatMap((text) => (text ? [text['zh-CN'], text.en] : []));
  const section =
    source.kind === 'report' ? languages.map((language) => sectionName(source.section, language)) : [];
  return [id, ...texts, ...section].join('\n').toLowerCase();
};

/** Every word looked for stands somewhere in the figure; a figure's own id finds that figure alone. */
function found(figure: Figure, search: string, figures: readonly Figure[]): boolean {
  const wanted = search.trim().toLowerCase();
  const exact = figures.some(({ id }) => sameId(id, wanted));
  if (exact) return sameId(figure.id, wanted);
  const text = haystack(figure);
  return wanted.split(/\s+/).every((word) => text.includes(word));
}

const sameId = (id: string, wanted: string): boolean =>
  id.toLowerCase() === wanted || countedId(id).toLowerCase() === wanted;

/** Whether a row goes by the name asked for: D15 means both its parts. */
export const isAt = (id: string, at: string | undefined): boolean =>
  at !== undefined && at !== '' && sameId(id, at.toLowerCase());

/** The figures a view shows: those the filters keep, and the one it goes to. */
export const filterFigures = (figures: readonly Figure[], view: Filter): readonly Figure[] =>
  figures.filter(
    (figure) =>
      isAt(figure.id, view.at) ||
      ((view.basis === undefined || figure.basis === view.basis) &&
        (view.topic === undefined || figure.topic === view.topic) &&
        found(figure, view.search, figures)),
  );

export interface Choice<T extends string> {
  /** Absent: no filter. */
  readonly id?: T;
  readonly count: number;
}

const choices = <T extends string>(
  all: readonly T[],
  figures: readonly Figure[],
  of: (figure: Figure) => T,
): readonly Choice<T>[] => [
  { count: countFigures(figures) },
  ...all.flatMap((id) => {
    const count = countFigures(figures.filter((figure) => of(figure) === id));
    return count > 0 ? [{ id, count }] : [];
  }),
];

/** The bases there are, each with its figures under the other filters. */
export const basisChoices = (
  figures: readonly Figure[],
  { topic, search }: Filter,
): readonly Choice<Basis>[] =>
  choices(bases, filterFigures(figures, { search, ...(topic && { topic }) }), ({ basis }) => basis);

/** The topics there are, each with its figures under the other filters. */
export const topicChoices = (
  figures: readonly Figure[],
  { basis, search }: Filter,
): readonly Choice<Topic>[] =>
  choices(topics, filterFigures(figures, { search, ...(basis && { basis }) }), ({ topic }) => topic);
