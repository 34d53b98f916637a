import type { FlowTexts } from '../../src/charts/flow/flow-texts';
import type { FlowGraph } from '../../src/domain/flows/flow-graph';
import type { ItemRef } from '../../src/layouts/flow/item';

const signs = { releasing: '−', receiving: '+', passing: '', staying: '' } as const;

/** Plain Chinese texts for the states of the gallery. */
export const galleryTexts = (graph: FlowGraph): FlowTexts => {
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name['zh-CN']]));
  const whole = graph.system ?? graph.moved;
  const percent = (posts: number) => (whole > 0 ? `${((100 * posts) / whole).toFixed(1)}%` : '—');
  const signed = (side: keyof typeof signs, posts: number) =>
    graph.system === undefined && posts > 0 ? `${signs[side]}${posts}` : posts === 0 ? '0' : `${posts} 名`;
  const describe = ({ kind, id }: ItemRef): string => {
    if (kind === 'node')
      return `${names.get(id) ?? id}，${graph.nodes.find((n) => n.id === id)?.posts ?? 0} 名`;
    const link = graph.links.find((l) => l.id === id);
    return link ? `从${names.get(link.source)}到${names.get(link.target)}，${link.posts} 名` : id;
  };
  return {
    kind: '编制流向图',
    title: '编制从划出单位到接收单位',
    summary: `共 ${graph.nodes.length} 个单位、${graph.links.length} 条流向。`,
    node: (i) => {
      const { id, side, posts, interval } = graph.nodes[i]!;
      const note = interval && `[${interval.lo}, ${interval.hi}]`;
      return { name: names.get(id) ?? id, value: signed(side, posts), share: percent(posts), note };
    },
    link: (i) => {
      const { posts, kind } = graph.links[i]!;
      const value = graph.system === undefined ? `${posts}` : posts === 0 ? '0' : `${posts} 名`;
      return kind === 'moved'
        ? { name: '减上补下', value, share: percent(posts) }
        : { value, share: percent(posts) };
    },
    describe,
    folded: (named, more) => `放不下的名称：${named.join('、')}${more > 0 ? `，另有 ${more} 个` : ''}`,
    help: {
      title: '图中按键',
      close: '关闭',
      rows: [
        ['方向键', '在单位与流向之间移动'],
        ['Enter 空格', '选中或取消'],
        ['Esc', '返回上一级，再取消选中'],
        ['?', '打开本说明'],
      ],
    },
  };
};
