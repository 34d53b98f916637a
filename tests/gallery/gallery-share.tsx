import { FlowDiagram } from '../../src/charts/flow/flow-diagram';
import { FlowTable } from '../../src/charts/flow-table';
import type { Figure } from '../../src/domain/figures/figure';
import type { FlowGraph } from '../../src/domain/flows/flow-graph';
import { localised } from '../../src/domain/localised';
import { ShareMenu } from '../../src/features/explore/share/share-menu';
import type { SharedView } from '../../src/features/explore/share/shared-view';
import { SpeechProvider } from '../../src/i18n/language-context';
import { zhCN } from '../../src/i18n/zh-CN';
import { galleryTable } from './gallery-table';
import { galleryTexts } from './gallery-texts';

/** Figures of every sort a sheet has to print: with an interval, with a working, without either. */
const figures: readonly Figure[] = Array.from({ length: 30 }, (_, i) => ({
  id: `X${i + 1}`,
  topic: 'posts',
  name: localised(`第 ${i + 1} 个数`, `number ${i + 1}`),
  value: {
    kind: 'single',
    is: {
      magnitude: 7.5 + i,
      digits: 1,
      interval: { lo: 7.45 + i, hi: 7.55 + i, loOpen: false, hiOpen: true },
    },
  },
  unit: 'percent',
  basis: i % 2 === 0 ? 'reported' : 'derived',
  source: i % 2 === 0 ? { kind: 'report', section: '一·3' } : { kind: 'figures', of: ['X1', 'X2'] },
  ...(i % 2 === 1 && { working: { formula: 'X1 × X2', substituted: '7.5 × 8.5', result: '63.75' } }),
}));

const sharedOf = (graph: FlowGraph): SharedView => ({
  picture: '体系 → 年度 → 旗县区',
  years: `${graph.period.from}-${graph.period.to}`,
  statement: galleryTexts(graph).title,
  note: '每千名编制；拆分为示意。',
  title: '图例数据',
  bases: [...new Set(graph.links.map(({ basis }) => basis))],
  figures,
  assumptions: graph.assumptions.map((text) => text['zh-CN']),
  address: () => location.href,
  draw: (width, height) => (
    <FlowDiagram graph={graph} width={width} height={height} texts={galleryTexts(graph)} />
  ),
  table: () => <FlowTable {...galleryTable(graph)} />,
});

/** A state of the gallery with the menu that passes it on. */
export const GalleryShare = ({ graph }: { readonly graph: FlowGraph }) => (
  <SpeechProvider language="zh-CN" messages={zhCN}>
    <ShareMenu shared={() => sharedOf(graph)} />
  </SpeechProvider>
);
