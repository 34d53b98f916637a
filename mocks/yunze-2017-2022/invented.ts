import type { Basis, Source } from '../../src/domain/basis';
import { localised } from '../../src/domain/localised';

/** The assumption that everything of this data set stands on. */
export const invention = localised(
  '虚构数据：云泽市并不存在，单位、编制、文号和日期都是为演示而编的。',
  'Invented data: there is no city of Yunze; its units, posts, document numbers and dates were made up to teach.',
);

/** What every number here says of itself (docs/decisions/0007). */
export const invented: { readonly basis: Basis; readonly source: Source } = {
  basis: 'illustrative',
  source: { kind: 'assumption', text: invention },
};
