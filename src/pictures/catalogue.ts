import type { PictureId } from '../state/view';
import { beforeAfter } from './before-after';
import type { FlowPicture } from './picture';
import { unitsYearsDistricts } from './units-years-districts';

/** Every picture there is, by the name it has in the address. */
export const pictures: Readonly<Record<PictureId, FlowPicture>> = {
  'before-after': beforeAfter,
  'units-years-districts': unitsYearsDistricts,
};
