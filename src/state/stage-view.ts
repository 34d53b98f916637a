import { addressOf, spelledId } from './address';

/** What the room of decks shows. */
export interface StageView {
  readonly deck?: string;
  readonly step?: string;
}

/** What the audience sees of a deck. */
export interface ShowView {
  readonly deck: string;
  /** The id of a step; absent: where the show begins. */
  readonly step?: string;
  /** How many builds of the step stand: 0 is the view of the step itself. */
  readonly build: number;
}

/** What the speaker has before him. */
export interface SpeakerView {
  readonly deck: string;
}

export type StagePlace =
  | { readonly page: 'stage'; readonly view: StageView }
  | { readonly page: 'show'; readonly view: ShowView }
  | { readonly page: 'speaker'; readonly view: SpeakerView };

const given = (params: readonly (readonly [string, string | undefined])[]): [string, string][] =>
  params.flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, value]]));

/** The address of a place of the stage, as a hash without `#`. */
export const stageAddress = ({ page, view }: StagePlace): string => {
  if (page === 'stage')
    return addressOf(
      '/stage',
      given([
        ['deck', view.deck],
        ['step', view.step],
      ]),
    );
  const deck = encodeURIComponent(view.deck);
  if (page === 'speaker') return addressOf(`/stage/speaker/${deck}`, []);
  const step = view.step === undefined ? '' : `/${encodeURIComponent(view.step)}`;
  return addressOf(
    `/stage/show/${deck}${step}`,
    given([['build', view.build === 0 ? undefined : String(view.build)]]),
  );
};

/**
 * Reads a place of the stage from the names after `stage` and the parameters; undefined where there is no such place.
 * What cannot be read gives its default and counts as damage.
 */
export const decodeStage = (
  names: readonly string[],
  params: URLSearchParams,
): (StagePlace & { damaged: boolean }) | undefined => {
  const [room, deckName, stepName, ...rest] = names;
  if (room === undefined) return { page: 'stage', view: stageView(params), damaged: false };
  if (deckName === undefined || deckName === '' || rest.length > 0) return undefined;
  const deck = spelledId(deckName);
  if (room === 'speaker' && stepName === undefined)
    return { page: 'speaker', view: { deck: deck ?? '' }, damaged: deck === undefined };
  if (room !== 'show') return undefined;
  const step = stepName === undefined || stepName === '' ? undefined : spelledId(stepName);
  const build = readBuild(params.get('build'));
  const view = { deck: deck ?? '', ...(step !== undefined && { step }), build: build ?? 0 };
  const lost = deck === undefined || (Boolean(stepName) && step === undefined) || build === undefined;
  return { page: 'show', view, damaged: lost };
};

const stageView = (params: URLSearchParams): StageView => {
  const [deck, step] = [params.get('deck'), params.get('step')];
  return { ...(deck && { deck }), ...(step && { step }) };
};

const readBuild = (raw: string | null): number | undefined => {
  if (raw === null) return 0;
  return /^\d{1,3}$/.test(raw) ? Number(raw) : undefined;
};
