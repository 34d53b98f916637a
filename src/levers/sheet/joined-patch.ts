import { joinPatches } from '../../domain/plan/merge-patch';
import type { Patch } from '../../domain/plan/patch';
import type { Plan } from '../../domain/plan/plan';

/** Several patches as the one step they are; later ones win where they meet. */
export const joinedPatch = (patches: readonly Patch<Plan>[]): Patch<Plan> =>
  patches.reduce<Patch<Plan>>((all, patch) => {
    const joined = joinPatches<Plan>(all, patch);
    if (joined === undefined) throw new Error('patches that cannot be one step');
    return joined;
  }, {});
