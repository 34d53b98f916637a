import { create } from 'zustand';
import { decodeRoute } from '../../../state/route';
import type { Said } from '../../../pictures/said';

/** What came of looking at a view. */
export type Shot =
  | {
      readonly kind: 'taken';
      readonly said: Said | undefined;
      /** What the data are told by. */
      readonly basis: string;
      /** The picture as SVG text; absent where it is not one drawing, or too large to be kept. */
      readonly picture?: string;
    }
  /** The data or the plan are not there any more. */
  | { readonly kind: 'gone' }
  /** The data are there and hold nothing for this picture. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed' };

interface ShotShelf {
  readonly shots: ReadonlyMap<string, Shot>;
  readonly keep: (key: string, shot: Shot) => void;
  /** Forgets one shot, so that it is taken anew; all of them without a key. */
  readonly forget: (key?: string) => void;
  /** Forgets what was taken of views that show a plan. */
  readonly forgetPlan: (plan: string) => void;
}

/** Pictures are in one language. */
export const shotKey = (language: string, address: string): string => `${language} ${address}`;

/** What was taken since the page was opened. */
export const useShots = create<ShotShelf>()((set, get) => ({
  shots: new Map(),
  keep: (key, shot) => set({ shots: new Map(get().shots).set(key, shot) }),
  forget: (key) =>
    set({ shots: new Map([...get().shots].filter(([each]) => key !== undefined && each !== key)) }),
  forgetPlan: (plan) => set({ shots: new Map([...get().shots].filter(([key]) => !showsPlan(key, plan))) }),
}));

/** Whether a view is of a plan, or compares it with others. */
const showsPlan = (key: string, plan: string): boolean => {
  const { route } = decodeRoute(key.slice(key.indexOf(' ') + 1));
  return route.page === 'lab' && (route.view.plan === plan || route.view.compared.includes(plan));
};
