import { useMemo } from 'react';
import { drawOrder } from '../../layouts/flow/ribbon';
import { FlowDefs } from './flow-defs';
import styles from './flow-diagram.module.css';
import { FlowFocusRing } from './flow-focus';
import { FlowLabels } from './flow-labels';
import { FlowNodes } from './flow-nodes';
import { FlowRibbonsSvg } from './flow-ribbons-svg';
import type { FlowScene } from './flow-scene';

interface FlowSvgProps {
  readonly scene: FlowScene;
  /** False when the ribbons are on a canvas underneath. */
  readonly ribbons: boolean;
  readonly kind: string;
}

/** Everything with an outline: nodes, labels, what is lit, the mark of focus; and the ribbons while they are few. */
export const FlowSvg = ({ scene, ribbons, kind }: FlowSvgProps) => {
  const { id, target, shown, labels, lit, focused } = scene;
  const { placed, nodes, links } = shown;
  const order = useMemo(() => (ribbons ? drawOrder(placed) : undefined), [ribbons, placed]);
  const visible = useMemo(() => labels.filter(({ hidden }) => !hidden), [labels]);
  return (
    <svg
      className={styles['svg']}
      width={placed.width}
      height={placed.height}
      viewBox={`0 0 ${placed.width} ${placed.height}`}
      role="graphics-document document"
      aria-roledescription={kind}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-summary`}
    >
      {order && <FlowDefs id={id} placed={target.placed} />}
      <g data-emphasis={lit ? 'dimmed' : 'none'}>
        {order && <FlowRibbonsSvg placed={placed} links={links} shown={order} id={id} />}
        <FlowNodes placed={placed} nodes={nodes} />
        <FlowLabels labels={visible} target={target} placed={placed} />
      </g>
      {lit && <LitLayer scene={scene} ribbons={ribbons} />}
      <FlowFocusRing target={target} item={focused} />
    </svg>
  );
};

/** What is lit, drawn once more over the dimmed picture: so nothing else is touched by hover or pin. */
const LitLayer = ({ scene, ribbons }: Pick<FlowSvgProps, 'scene' | 'ribbons'>) => {
  const { id, target, shown, lit, litLabels, pinned } = scene;
  const { placed, nodes, links } = shown;
  const held = useMemo(() => new Set(pinned.map((item) => item.id)), [pinned]);
  return (
    <g data-emphasis="strong" aria-hidden="true">
      {ribbons && <FlowRibbonsSvg placed={placed} links={links} shown={lit?.links ?? []} id={id} />}
      <FlowNodes placed={placed} nodes={nodes} shown={lit?.nodes ?? []} pinned={held} />
      <FlowLabels labels={litLabels} target={target} placed={placed} />
    </g>
  );
};
