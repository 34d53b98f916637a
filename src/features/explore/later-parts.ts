import { lazy } from 'react';

const numbers = () => import('../../pictures/flow/flow-numbers');
const item = () => import('./details/inspector-item');
const measure = () => import('./options/measure-options');
const levels = () => import('./options/level-options');
const display = () => import('./options/display-options');
const path = () => import('./options/level-path');
const tools = () => import('./late-tools');
const search = () => import('./search/room-search');
const behind = () => import('./details/picture-figures');
const missing = () => import('./details/missing-pin');
const mismatch = () => import('./notices/mismatch-notice');
const linkNotice = () => import('./notices/link-notice');
const scene = () => import('./details/scene-inspector');

/** Parts the first picture does without; they come after it, before anyone asks for them. */
export const FlowNumbers = lazy(async () => ({ default: (await numbers()).FlowNumbers }));
export const InspectorItem = lazy(async () => ({ default: (await item()).InspectorItem }));
export const MeasureOptions = lazy(async () => ({ default: (await measure()).MeasureOptions }));
export const LevelOptions = lazy(async () => ({ default: (await levels()).LevelOptions }));
export const DisplayOptions = lazy(async () => ({ default: (await display()).DisplayOptions }));
export const LevelPath = lazy(async () => ({ default: (await path()).LevelPath }));
export const LateTools = lazy(async () => ({ default: (await tools()).LateTools }));
export const RoomSearch = lazy(async () => ({ default: (await search()).RoomSearch }));
export const PictureFigures = lazy(async () => ({ default: (await behind()).PictureFigures }));
export const MissingPin = lazy(async () => ({ default: (await missing()).MissingPin }));
export const MismatchNotice = lazy(async () => ({ default: (await mismatch()).MismatchNotice }));
export const LinkNotice = lazy(async () => ({ default: (await linkNotice()).LinkNotice }));
export const SceneInspector = lazy(async () => ({ default: (await scene()).SceneInspector }));

/** Fetches them ahead, so that a pin, a menu or the table is there at once. One that fails is asked for again when needed. */
export const fetchLaterParts = (): void => {
  for (const part of [numbers, item, measure, levels, display, scene]) void part().catch(() => undefined);
};
