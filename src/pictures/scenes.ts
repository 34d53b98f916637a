import type { PictureId } from '../state/view';
import type { Scene } from './scene';

export type SceneId = Exclude<PictureId, 'before-after' | 'units-years-districts'>;

/** Every picture that is not a flow diagram, by the name it has in the address; each is fetched when it is asked for. */
export const sceneLoaders: Readonly<Record<SceneId, () => Promise<Scene>>> = {
  grains: async () => (await import('./grains/grains')).grains,
  organisations: async () => (await import('./organisations/organisations')).organisations,
  duties: async () => (await import('./duties/duties')).duties,
  districts: async () => (await import('./districts/districts')).districts,
  matrix: async () => (await import('./matrix/matrix')).matrix,
  outcomes: async () => (await import('./outcomes/outcomes')).outcomes,
};

export const isScene = (id: PictureId): id is SceneId => Object.hasOwn(sceneLoaders, id);
