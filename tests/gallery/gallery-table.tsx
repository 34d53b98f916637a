import type { FlowTableProps } from '../../src/charts/flow-table';
import type { FlowGraph } from '../../src/domain/flows/flow-graph';
import { BasisBadge } from '../../src/ui/basis-badge';
import { galleryTexts } from './gallery-texts';

const basisNames = {
  reported: '报告',
  derived: '推算',
  external: '公开',
  illustrative: '示意',
  imported: '导入',
  scenario: '方案',
};

/** The table of a graph's links. */
export const galleryTable = (graph: FlowGraph): Omit<FlowTableProps, 'pinned' | 'onPin'> => {
  const texts = galleryTexts(graph);
  const names = new Map(graph.nodes.map(({ id }, i) => [id, texts.node(i).name]));
  const sum = graph.links.reduce((posts, link) => posts + link.posts, 0);
  const columns = [
    ['from', '从'],
    ['to', '到'],
    ['posts', '编制（每千名）'],
    ['share', '占比'],
    ['basis', '依据'],
  ].map(([id = '', title = '']) => ({
    id,
    title,
    sortLabel: `按${title}排序`,
    numeric: id === 'posts' || id === 'share',
  }));
  const rows = graph.links.map((link, i) => {
    const from = names.get(link.source) ?? link.source;
    const to = names.get(link.target) ?? link.target;
    const share = texts.link(i).share ?? '原文未列';
    return {
      item: { kind: 'link', id: link.id } as const,
      pinLabel: `选中${from} → ${to}`,
      cells: [
        { text: from },
        { text: to },
        { text: `${link.posts}`, sortBy: link.posts },
        { text: share, sortBy: link.posts },
        {
          text: basisNames[link.basis],
          content: <BasisBadge basis={link.basis} label={basisNames[link.basis]} />,
        },
      ],
    };
  });
  return {
    caption: `${texts.title}（表格）`,
    language: 'zh-CN',
    columns,
    rows,
    totals: [['合计', '', `${sum}`, '', '']],
    words: {
      more: (count) => `再显示 ${count} 行`,
      shown: (shown, all) => `已显示 ${shown} 行，共 ${all} 行`,
    },
  };
};
