import { easeCubicInOut, timer } from 'd3';
import { use, useEffect, useState } from 'react';
import type { FlowGraph } from '../../domain/flows/flow-graph';
import { interpolatePlaced, type PlacedTween } from '../../layouts/flow/tween';
import type { FlowTarget, ShownFlow } from './flow-moment';
import { FlowPlace, type FlowPast, type PastFlow } from './flow-past';

interface Motion extends PastFlow {
  readonly tween?: PlacedTween<FlowGraph>;
  /** Where it is seen. */
  readonly place: FlowPast | undefined;
}

/** Milliseconds from one picture to the next. */
const duration = 280;

/**
 * Moves from one picture to the next with the identity of nodes and links kept. A new target on the way starts from where
 * things stand, and a diagram that comes into sight from what was seen in its place. Nothing moves at first, when `still`,
 * or when only the size of the picture changes.
 */
export const useFlowMotion = (target: FlowTarget, still: boolean): ShownFlow => {
  const place = use(FlowPlace);
  const [motion, setMotion] = useState<Motion>(() => arrive(target, place, still));
  if (motion.place !== place) setMotion(arrive(target, place, still));
  else if (motion.target !== target) setMotion(still ? atRest(target, place) : depart(motion, target, place));
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
  useEffect(() => {
    place?.keep(motion);
    return () => place?.leave(motion);
  }, [place, motion]);
  return motion.target === target ? motion.shown : { ...target.graph, placed: target.placed };
};

const atRest = (target: FlowTarget, place: FlowPast | undefined): Motion => ({
  target,
  place,
  shown: { nodes: target.graph.nodes, links: target.graph.links, placed: target.placed },
});

/** Comes into sight: from what was seen there, at once where nothing was. */
const arrive = (target: FlowTarget, place: FlowPast | undefined, still: boolean): Motion => {
  const last = still ? undefined : place?.last();
  return last ? depart(last, target, place) : atRest(target, place);
};

const depart = (
  from: PastFlow & Pick<Motion, 'tween'>,
  target: FlowTarget,
  place: FlowPast | undefined,
): Motion => {
  const { shown } = from;
  const resized = shown.placed.width !== target.placed.width || shown.placed.height !== target.placed.height;
  const onlyResized = resized && from.tween === undefined && from.target.graph === target.graph;
  if (onlyResized || shown.placed.orientation !== target.placed.orientation) return atRest(target, place);
  const start = { graph: { ...target.graph, nodes: shown.nodes, links: shown.links }, placed: shown.placed };
  const tween = interpolatePlaced(start, target);
  return step({ target, place, tween, shown }, tween, 0);
};

const step = (motion: Motion, tween: PlacedTween<FlowGraph>, t: number): Motion =>
  t === 1
    ? atRest(motion.target, motion.place)
    : { ...motion, shown: { nodes: tween.nodes, links: tween.links, placed: tween.at(t) } };
