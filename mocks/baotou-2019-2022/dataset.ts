import type { Dataset } from '../../src/domain/figures/dataset';
import { localised } from '../../src/domain/localised';
import { periodOf } from './reported-readings';
import { systems } from './systems';

/** Posts of the system in the display unit, by its definition: everything is counted per thousand. */
export const systemPosts = 1000;

export const dataset: Dataset = {
  id: 'baotou-2019-2022',
  title: localised('包头市公安系统 2019—2022', 'Baotou public security, 2019–2022'),
  period: periodOf('F14'),
  fictional: false,
  description: localised(
    '依据包头市公安改革报告：编制划转两个比例，以及机构、职责和成效各项数字。编制总数、单位、年度和旗县区的数，原文未列；按每千名编制计。',
    'From the report on police reform in Baotou: two ratios of posts moved, and the figures on organisations, duties and results. Total posts and any split by unit, year or district are not stated; all posts are counted per thousand.',
  ),
  displayUnit: 'per-thousand',
  system: { posts: systemPosts, basis: 'derived' },
  upperLevels: ['group', 'system'],
  lowerLevels: ['group', 'district'],
  systems,
};
