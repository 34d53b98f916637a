import type { PictureId } from '../state/view';
import { beforeAfter } from './flow/before-after';
import type { FlowPicture } from './flow/picture';
import type { SceneId } from './scenes';
import { unitsYearsDistricts } from './flow/units-years-districts';

/** Every flow diagram there is, by the name it has in the address. */
export const pictures: Readonly<Record<Exclude<PictureId, SceneId>, FlowPicture>> = {
  'before-after': beforeAfter,
  'units-years-districts': unitsYearsDistricts,
};
