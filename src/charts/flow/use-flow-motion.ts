import { easeCubicInOut, timer } from 'd3';
import { useEffect, useState } from 'react';
import type { FlowGraph, FlowLink, FlowNode } from '../../domain/flows/flow-graph';
import type { PlacedFlow } from '../../layouts/flow/placed-flow';
import { interpolatePlaced, type PlacedTween } from '../../layouts/flow/tween';

/** A graph and where it stands. */
export interface FlowTarget {
  readonly graph: FlowGraph;
  readonly placed: PlacedFlow;
}

/** What is drawn at this moment: the target itself, or a step on the way to it. */
export interface ShownFlow {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  readonly placed: PlacedFlow;
}

interface Motion {
  readonly target: FlowTarget;
  readonly tween?: PlacedTween<FlowGraph>;
  readonly shown: ShownFlow;
}

/** Milliseconds from one picture to the next. */
const duration = 280;

/**
 * Moves from one picture to the next with the identity of nodes and links kept. A new target on the way starts from where
 * things stand. Nothing moves at first, when `still`, or when only the size of the picture changes.
 */
export const useFlowMotion = (target: FlowTarget, still: boolean): ShownFlow => {
  const [motion, setMotion] = useState<Motion>(() => atRest(target));
  if (motion.target !== target) setMotion(still ? atRest(target) : depart(motion, target));
  const { tween } = motion;
  useEffect(() => {
    if (!tween) return undefined;
    const clock = timer((elapsed) => {
      const t = Math.min(1, elapsed / duration);
      if (t === 1) clock.stop();
      setMotion((now) => (now.tween === tween ? step(now, tween, easeCubicInOut(t)) : now));
    });
    return () => clock.stop();
  }, [tween]);
  return motion.target === target ? motion.shown : { ...target.graph, placed: target.placed };
};

const atRest = (target: FlowTarget): Motion => ({
  target,
  shown: { nodes: target.graph.nodes, links: target.graph.links, placed: target.placed },
});

const depart = (motion: Motion, target: FlowTarget): Motion => {
  const { shown } = motion;
  const resized = shown.placed.width !== target.placed.width || shown.placed.height !== target.placed.height;
  const onlyResized = resized && motion.tween === undefined && motion.target.graph === target.graph;
  if (onlyResized || shown.placed.orientation !== target.placed.orientation) return atRest(target);
  const from = { graph: { ...target.graph, nodes: shown.nodes, links: shown.links }, placed: shown.placed };
  const tween = interpolatePlaced(from, target);
  return step({ target, tween, shown }, tween, 0);
};

const step = (motion: Motion, tween: PlacedTween<FlowGraph>, t: number): Motion =>
  t === 1
    ? atRest(motion.target)
    : { ...motion, shown: { nodes: tween.nodes, links: tween.links, placed: tween.at(t) } };
