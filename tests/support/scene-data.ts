import { baotou } from '../../mocks/baotou-2019-2022/baotou';
import { yunze } from '../../mocks/yunze';
import type { SeedDataset } from '../../mocks/seed-dataset';
import type { FlowQuery } from '../../src/domain/flows/flow-graph';
import { flows } from '../../src/domain/flows/flows';
import { en } from '../../src/i18n/en';
import { formatFor } from '../../src/i18n/format';
import type { Language } from '../../src/i18n/language';
import type { Speech } from '../../src/i18n/language-context';
import { zhCN } from '../../src/i18n/zh-CN';
import type { PictureData } from '../../src/pictures/scene';
import { openingView, type ExploreView } from '../../src/state/view';

const dataOf = (seed: SeedDataset, query: Partial<FlowQuery>): PictureData => {
  const { dataset, ledger, figures, indicators, tiles, tilesCaption, reorganisations, duties } = seed;
  const asked: FlowQuery = {
    yearFrom: dataset.period.from,
    yearTo: dataset.period.to,
    upper: 'group',
    lower: 'group',
    via: 'year',
    top: 40,
    ...query,
  };
  const graph = flows(ledger, asked, dataset.systems);
  if (!graph.ok) throw new Error(JSON.stringify(graph.problems));
  const rest = { figures, indicators, tiles, reorganisations, duties };
  return { dataset, graph: graph.value, ...rest, ...(tilesCaption && { tilesCaption }) };
};

/** What a picture gets of each data set when it asks for everything. */
export const baotouData = (query: Partial<FlowQuery> = {}): PictureData => dataOf(baotou, query);
export const yunzeData = (query: Partial<FlowQuery> = {}): PictureData => dataOf(yunze, query);

export const speechOf = (language: Language): Speech => ({
  language,
  messages: language === 'en' ? en : zhCN,
  format: formatFor(language),
});

export const viewOf = (change: Partial<ExploreView> = {}): ExploreView => ({ ...openingView, ...change });
