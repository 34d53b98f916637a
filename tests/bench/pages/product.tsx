import { useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../src/ui/tokens.css';
import '../../../src/ui/base.css';
import './page.css';
import { FlowDiagram } from '../../../src/charts/flow/flow-diagram';
import type { FlowTexts } from '../../../src/charts/flow/flow-texts';
import type { FlowGraph } from '../../../src/domain/flows/flow-graph';
import { createBench, type Given } from './drawing-bench';
import { createHoverBench } from './hover-bench';

const textsOf = ({ nodes, links }: FlowGraph): FlowTexts => ({
  kind: '编制流向图',
  title: '编制从划出单位到接收单位',
  summary: `共 ${nodes.length} 个单位、${links.length} 条流向。`,
  node: (i) => ({ name: nodes[i]!.name['zh-CN'], value: `${nodes[i]!.posts}` }),
  link: (i) => ({ value: `${links[i]!.posts}` }),
  describe: ({ id }) => id,
  folded: (names, more) => `${names.join('、')} ${more}`,
  help: { title: '图中按键', close: '关闭', rows: [] },
});

const Product = ({ graph, width, height, mark }: Given) => {
  const texts = useMemo(() => textsOf(graph), [graph]);
  return <FlowDiagram graph={graph} width={width} height={height} texts={texts} markTiming={mark} />;
};

const root = createRoot(document.getElementById('root')!);
window.bench = createBench({
  draw: (given) => root.render(<Product {...given} />),
  close: () => root.render(null),
});
window.hover = createHoverBench(document.getElementById('root')!);
