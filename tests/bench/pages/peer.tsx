import { schemeTableau10 } from 'd3';
import { sankey, sankeyLinkHorizontal, type SankeyLink, type SankeyNode } from 'd3-sankey';
import { useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import type { FlowGraph, FlowLink, FlowNode } from '../../../src/domain/flows/flow-graph';
import './page.css';
import { createBench, type Given } from './drawing-bench';

/*
 * What one writes by hand: d3-sankey with its usual settings and an SVG drawn by React, a gradient, a path and a title a
 * link, a bar and a label a node, a number on every ribbon that can hold one.
 */
type PlacedNode = SankeyNode<FlowNode, FlowLink>;
type PlacedLink = SankeyLink<FlowNode, FlowLink>;

const margin = { x: 120, y: 14 };
const thinnestLabelled = 14;
const mostLabelled = 300;

const place = ({ nodes, links }: FlowGraph, width: number, height: number) => {
  const columns = [0, 1, 2].map((column) => nodes.filter((node) => node.column === column).length);
  const most = Math.max(...columns) - 1;
  return sankey<FlowNode, FlowLink>()
    .nodeId((node) => node.id)
    .nodeWidth(11)
    .nodePadding(Math.min(8, (0.4 * height) / most))
    .extent([
      [margin.x, margin.y],
      [width - margin.x, height - margin.y],
    ])({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map((link) => ({ ...link, value: link.posts })),
  });
};

const colourOf = (node: PlacedNode): string => schemeTableau10[(node.index ?? 0) % 10]!;
const sourceOf = (link: PlacedLink): PlacedNode => link.source as PlacedNode;
const targetOf = (link: PlacedLink): PlacedNode => link.target as PlacedNode;
const path = sankeyLinkHorizontal<FlowNode, FlowLink>();

const Ribbon = ({ link }: { readonly link: PlacedLink }) => (
  <g>
    <linearGradient
      id={`g${link.index}`}
      gradientUnits="userSpaceOnUse"
      x1={sourceOf(link).x1}
      x2={targetOf(link).x0}
    >
      <stop offset="0" stopColor={colourOf(sourceOf(link))} />
      <stop offset="1" stopColor={colourOf(targetOf(link))} />
    </linearGradient>
    <path d={path(link) ?? ''} stroke={`url(#g${link.index})`} strokeWidth={Math.max(1, link.width ?? 0)}>
      <title>{`${sourceOf(link).name['zh-CN']} → ${targetOf(link).name['zh-CN']}：${link.posts}`}</title>
    </path>
  </g>
);

const Bar = ({ node, width }: { readonly node: PlacedNode; readonly width: number }) => {
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
  const left = x0 < width / 2;
  return (
    <g>
      <rect x={x0} y={y0} width={x1 - x0} height={Math.max(1, y1 - y0)} fill={colourOf(node)} />
      <text x={left ? x0 - 6 : x1 + 6} y={(y0 + y1) / 2} dy="0.35em" textAnchor={left ? 'end' : 'start'}>
        {`${node.name['zh-CN']} ${node.posts}`}
      </text>
    </g>
  );
};

const Peer = ({ graph, width, height, mark }: Given) => {
  const { nodes, links } = useMemo(() => place(graph, width, height), [graph, width, height]);
  const told =
    links.length > mostLabelled ? [] : links.filter((link) => (link.width ?? 0) >= thinnestLabelled);
  const timing = { elementtiming: mark };
  return (
    <figure>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={13}>
        <g fill="none" strokeOpacity={0.5}>
          {links.map((link) => (
            <Ribbon key={link.id} link={link} />
          ))}
        </g>
        {nodes.map((node) => (
          <Bar key={node.id} node={node} width={width} />
        ))}
        <g fontSize={12} textAnchor="middle">
          {told.map((link) => (
            <text
              key={link.id}
              x={(sourceOf(link).x1! + targetOf(link).x0!) / 2}
              y={(link.y0! + link.y1!) / 2}
              dy="0.35em"
            >
              {link.posts}
            </text>
          ))}
        </g>
      </svg>
      <p key={mark} className="mark" {...timing}>
        ·
      </p>
    </figure>
  );
};

const root = createRoot(document.getElementById('root')!);
window.bench = createBench({
  draw: (given) => root.render(<Peer {...given} />),
  close: () => root.render(null),
});
