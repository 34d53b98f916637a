import type { Unit } from '../../../domain/ledger/unit';
import { parentIn } from '../../../domain/ledger/unit';
import type { ExploreView, PictureId, ViewChange } from '../../../state/view';

/** Pictures in which any unit can stand by itself. */
const withUnits: readonly PictureId[] = ['before-after', 'units-years-districts', 'districts', 'matrix'];

/** The level a unit stands by itself at, the other side as it is. */
const levelOf = (unit: Unit, year: number): ViewChange => {
  switch (unit.tier) {
    case 'city':
      return { upper: 'unit', upperParent: undefined, unfolded: true };
    case 'county':
      return { lower: 'district', lowerParent: undefined, unfolded: true };
    case 'station':
      return { lower: 'station', lowerParent: parentIn(unit, year), unfolded: true };
    case 'group':
      return unit.system === undefined ? {} : { upper: 'system', upperParent: undefined };
    case 'outside':
      return {};
  }
};

/** The view that shows a unit, pinned, at the level it stands at: in the same picture where that can have it. */
export const viewOfUnit = (view: ExploreView, unit: Unit, year: number): ViewChange => {
  const pin = `unit:${unit.id}`;
  const districtTile = view.picture === 'districts' && unit.tier === 'county';
  const stays = withUnits.includes(view.picture) && (view.picture !== 'districts' || districtTile);
  return {
    ...(districtTile ? {} : levelOf(unit, year)),
    ...(stays ? {} : { picture: 'units-years-districts' as const }),
    pinned: [...view.pinned.filter((p) => p.startsWith('unit:') && p !== pin), pin],
  };
};
