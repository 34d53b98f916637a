import { useRef, useState } from 'react';
import type { Deck } from '../../../domain/deck/deck';
import {
  firstPlace,
  lastPlace,
  nextPlace,
  placeOfNumber,
  previousPlace,
  stepAt,
  type DeckPlace,
} from '../../../domain/deck/walk-deck';
import type { Plan } from '../../../domain/plan/plan';
import type { LoosePlan } from '../../../interchange/plan-file';
import type { ShowPoint, ShowScreen, ShowState } from '../../../state/show-message';
import type { ShowAct } from '../keys/show-act';

/** A plan that is tried live: as it travels, as it is drawn, and as it is tried further. */
export interface Tried {
  readonly packed: string;
  readonly plan: Plan;
  readonly loose: LoosePlan;
}

export const layers = ['overview', 'help'] as const;
export type Layer = (typeof layers)[number];

/** What the audience sees, and what is done with it. */
export interface Show {
  readonly place: DeckPlace;
  readonly screen: ShowScreen;
  readonly zoomed: boolean;
  readonly pointing: boolean;
  /** Where the light was put by key, parts of the picture. */
  readonly light: ShowPoint | undefined;
  readonly withNotes: boolean;
  /** True while a second press would show the notes to the audience. */
  readonly asksNotes: boolean;
  readonly layer: Layer | undefined;
  readonly tried: Tried | undefined;
  readonly go: (place: DeckPlace) => void;
  readonly set: (part: ShowChange) => void;
  /** Does what is of the show itself; false for what it does not know. */
  readonly act: (act: ShowAct) => boolean;
}

interface ShowLook {
  readonly screen: ShowScreen;
  readonly zoomed: boolean;
  readonly pointing: boolean;
  readonly light: ShowPoint | undefined;
  readonly withNotes: boolean;
  readonly asksNotes: boolean;
  readonly layer: Layer | undefined;
  readonly tried: Tried | undefined;
}

export type ShowChange = Partial<ShowLook>;

const plain: ShowLook = {
  screen: 'picture',
  zoomed: false,
  pointing: false,
  light: undefined,
  withNotes: false,
  asksNotes: false,
  layer: undefined,
  tried: undefined,
};

/** The most places that are remembered to go back to. */
const mostTrail = 100;

/** The show of a deck at a place that the address holds. Another step begins unzoomed, in the script. */
export const useShow = (deck: Deck, place: DeckPlace, onGo: (place: DeckPlace) => void): Show => {
  const [look, setLook] = useState(plain);
  const trail = useRef<DeckPlace[]>([]);
  const set = (part: ShowChange) => setLook((now) => ({ ...now, ...part }));
  const move = (to: DeckPlace) => {
    set({ screen: 'picture', zoomed: false, layer: undefined, tried: undefined });
    if (to.step !== place.step || to.build !== place.build) onGo(to);
  };
  const go = (to: DeckPlace) => {
    if (to.step !== place.step) trail.current = [...trail.current, place].slice(-mostTrail);
    move(to);
  };
  const back = () => {
    const last = trail.current.pop();
    if (last && stepAt(deck, last)) move(last);
    else go(previousPlace(deck, place));
  };
  const act = (asked: ShowAct): boolean => {
    const { kind } = asked;
    const to = placeFor(deck, place, asked);
    if (to) go(to);
    else if (kind === 'back') {
      if (!peel(look, set)) back();
    } else if (kind === 'escape') return peel(look, set);
    else if (kind === 'light') return moveLight(look, asked, set);
    else if (kind !== 'jump') return change(kind, look, set);
    return true;
  };
  return { ...look, place, go, set, act };
};

/** Where a key leads; undefined for what is no way through the deck. */
const placeFor = (deck: Deck, place: DeckPlace, act: ShowAct): DeckPlace | undefined => {
  if (act.kind === 'jump') return placeOfNumber(deck, act.number);
  const ways: Partial<Record<ShowAct['kind'], () => DeckPlace | undefined>> = {
    next: () => nextPlace(deck, place),
    previous: () => previousPlace(deck, place),
    first: () => firstPlace(deck),
    last: () => lastPlace(deck),
  };
  return ways[act.kind]?.();
};

const middle: ShowPoint = { x: 0.5, y: 0.5 };
/** How far a key moves the light, parts of the picture. */
const stride = 0.05;

/** Moves the light by key; false where there is none. */
const moveLight = (
  { pointing, light = middle }: ShowLook,
  by: { readonly x: number; readonly y: number },
  set: (part: ShowChange) => void,
): boolean => {
  const moved = (at: number, steps: number) => Math.min(1, Math.max(0, at + steps * stride));
  if (pointing) set({ light: { x: moved(light.x, by.x), y: moved(light.y, by.y) } });
  return pointing;
};

/** Takes away the uppermost of what lies over the script; false where nothing does. */
const peel = (look: ShowLook, set: (part: ShowChange) => void): boolean => {
  if (look.layer) set({ layer: undefined });
  else if (look.screen !== 'picture') set({ screen: 'picture' });
  else if (look.pointing) set({ pointing: false, light: undefined });
  else if (look.zoomed) set({ zoomed: false });
  else if (look.tried) set({ tried: undefined });
  else return false;
  return true;
};

const change = (kind: ShowAct['kind'], look: ShowLook, set: (part: ShowChange) => void): boolean => {
  const screen = (to: ShowScreen) => set({ screen: look.screen === to ? 'picture' : to, layer: undefined });
  const layer = (to: Layer) => set({ layer: look.layer === to ? undefined : to });
  const acts: Partial<Record<ShowAct['kind'], () => void>> = {
    black: () => screen('black'),
    white: () => screen('white'),
    overview: () => layer('overview'),
    help: () => layer('help'),
    pointer: () => set({ pointing: !look.pointing, light: look.pointing ? undefined : middle }),
    zoom: () => set({ zoomed: !look.zoomed }),
    // What only the speaker should see takes two presses, so that none shows it by accident.
    notes: () =>
      set({ withNotes: !look.withNotes && look.asksNotes, asksNotes: !look.withNotes && !look.asksNotes }),
    return: () => set({ tried: undefined }),
  };
  acts[kind]?.();
  return acts[kind] !== undefined;
};

/** What the other window is told of a show. */
export const toldState = ({ place, screen, zoomed, tried }: Show): ShowState => ({
  place: { step: place.step, build: place.build },
  screen,
  zoomed,
  ...(tried && { tried: tried.packed }),
});
