import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import type { SeedDataset } from '../../mocks/seed-dataset';
import type { FlowQuery } from '../../src/domain/flow-graph';
import { flows } from '../../src/domain/flows';
import { en } from '../../src/i18n/en';
import { formatFor } from '../../src/i18n/format';
import type { Speech } from '../../src/i18n/language-context';
import { zhCN } from '../../src/i18n/zh-CN';
import type { PictureData } from '../../src/pictures/scene';

export const chinese: Speech = { language: 'zh-CN', messages: zhCN, format: formatFor('zh-CN') };
export const english: Speech = { language: 'en', messages: en, format: formatFor('en') };

/** What a picture is given of a data set, with the flows it asks for. */
export const dataOf = (seed: SeedDataset, query: Partial<FlowQuery> = {}): PictureData => {
  const { dataset, ledger } = seed;
  const { from, to } = dataset.period;
  const answer = flows(ledger, {
    ...{ yearFrom: from, yearTo: to, upper: 'group', lower: 'group', via: 'none', top: 40 },
    ...query,
  });
  if (!answer.ok) throw new Error(`no flows of ${dataset.id}: ${JSON.stringify(answer.problems)}`);
  return {
    dataset,
    graph: answer.value,
    figures: seed.figures,
    indicators: seed.indicators,
    tiles: seed.tiles,
    reorganisations: seed.reorganisations,
    duties: seed.duties,
  };
};

export const baotouData = (query?: Partial<FlowQuery>): PictureData => dataOf(baotou, query);
