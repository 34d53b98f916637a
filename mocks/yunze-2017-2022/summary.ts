import type { DatasetSummary } from '../../src/domain/figures/dataset';
import { localised } from '../../src/domain/localised';

/** What the list of data sets says of it, so that nothing else need be there for the list. */
export const summary: DatasetSummary = {
  id: 'yunze-2017-2022',
  title: localised('云泽市公安系统 2017—2022（虚构示例）', 'Yunze public security, 2017–2022 (fictional)'),
  period: { from: 2017, to: 2022 },
  fictional: true,
};
