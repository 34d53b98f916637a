import type { Opened } from '../../../domain/flows/open-unit';
import type { ViewChange } from '../../../state/view';

/** The view in which a unit is opened. */
export const openedView = (opened: Opened): ViewChange =>
  opened.side === 'upper'
    ? { upper: opened.level, upperParent: opened.parent }
    : { lower: opened.level, lowerParent: opened.parent };
