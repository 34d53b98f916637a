import { lazy } from 'react';

const numbers = () => import('../../pictures/flow-numbers');
const item = () => import('./inspector-item');
const scenes = () => import('./scene-room');

/** Parts the first picture does without; they come after it, before anyone asks for them. */
export const FlowNumbers = lazy(async () => ({ default: (await numbers()).FlowNumbers }));
export const InspectorItem = lazy(async () => ({ default: (await item()).InspectorItem }));
export const SceneRoom = lazy(async () => ({ default: (await scenes()).SceneRoom }));

/** Fetches them ahead, so that a pin or the table is there at once. One that fails is asked for again when needed. */
export const fetchLaterParts = (): void => {
  for (const part of [numbers, item]) void part().catch(() => undefined);
};
