import type { Duty } from '../domain/figures/duty';
import { playsRole, type FigureRole } from '../domain/figures/figure-roles';
import type { Figure } from '../domain/figures/figure';
import type { Reorganisation } from '../domain/figures/reorganisation';
import type { PictureId } from '../state/view';
import { pictures } from './catalogue';
import { isResultTopic } from './outcomes/result-topics';
import type { SceneId } from './scenes';

/** A picture that shows a figure, and what to pin there so that it is found. */
export interface FigureUse {
  readonly picture: PictureId;
  readonly pin?: string;
}

/** What tells which organisations and duties rest on a figure. */
export interface UsedBy {
  readonly reorganisations: readonly Pick<Reorganisation, 'id' | 'figures'>[];
  readonly duties: readonly Pick<Duty, 'id' | 'figures'>[];
}

/** The parts of the flow diagrams that stand for figures. */
export const flowItems: Readonly<Record<keyof typeof pictures, readonly string[]>> = {
  'before-after': [
    'before:releasing',
    'before:others',
    'after:releasing',
    'after:others',
    'before:releasing>after:others',
  ],
  'units-years-districts': ['year:2019'],
};

/** Figures the other pictures are drawn from, whatever is pinned in them. */
const drawnFrom: Readonly<Partial<Record<SceneId, readonly FigureRole[]>>> = {
  grains: [
    'movedOfSystem',
    'movedOfReleasing',
    'releasingBefore',
    'releasingAfter',
    'othersBefore',
    'othersAfter',
    'movedOfBureau',
    'movedDown',
    'movedUp',
    'movedInBureau',
    'bureauPosts',
    'districtPosts',
  ],
  districts: ['movedOfSystem'],
  matrix: ['movedOfSystem'],
};

/** The pictures of Explore that show a figure, in the order of the pictures. */
export function figureUses(figure: Figure, { reorganisations, duties }: UsedBy): FigureUse[] {
  const { id } = figure;
  const flows = (Object.keys(flowItems) as (keyof typeof pictures)[])
    .filter((picture) =>
      flowItems[picture].some((item) =>
        pictures[picture].rolesOf(item).some((role) => playsRole(figure, role)),
      ),
    )
    .map((picture): FigureUse => ({ picture }));
  const scenes = (Object.keys(drawnFrom) as SceneId[])
    .filter((picture) => drawnFrom[picture]?.some((role) => playsRole(figure, role)))
    .map((picture): FigureUse => ({ picture }));
  const resting = <P extends SceneId>(picture: P, pin: string, of: UsedBy[keyof UsedBy]): FigureUse[] =>
    of
      .filter(({ figures }) => figures?.includes(id))
      .slice(0, 1)
      .map((item) => ({ picture, pin: `${pin}:${item.id}` }));
  return [
    ...flows,
    ...scenes,
    ...resting('organisations', 'change', reorganisations),
    ...resting('duties', 'duty', duties),
    ...outcomeUses(figure),
  ];
}

/** The small multiple that shows a result; one derived from results is told with the first of them. */
function outcomeUses({ id, topic, source }: Figure): FigureUse[] {
  if (!isResultTopic(topic)) return [];
  const [shown = id] = source.kind === 'figures' ? source.of : [];
  return [{ picture: 'outcomes', pin: `figure:${shown}` }];
}
