import { useMemo, useRef } from 'react';
import type { FlowPull } from '../../../charts/flow/flow-pull';
import { FlowPullLayer } from '../../../charts/flow/flow-pull-layer';
import type { FlowGraph } from '../../../domain/flows/flow-graph';
import { encodeItem } from '../../../layouts/flow/item';
import type { LabDesk } from '../use-lab-desk';
import { PostsEditor } from './posts-editor';
import { pulledPlace, type PulledPlace } from './pulled-place';

/**
 * Lets the picture of a plan be pulled at: what is pulled is a decision of the plan, and the rest re-balances. A pull
 * counts from what stood when it began, however long it lasts, and is one step once it is let go.
 */
export const usePlanPull = (desk: LabDesk, graph: FlowGraph | undefined): FlowPull | undefined => {
  const { acts, state } = desk;
  const { allocation } = state;
  const began = useRef<PulledPlace>(undefined);
  return useMemo(() => {
    if (!graph || !allocation) return undefined;
    const placeOf = (item: Parameters<FlowPull['canPull']>[0]) => pulledPlace(graph, allocation, item);
    const toward = ({ posts, to }: PulledPlace, by: number) => to(Math.max(0, posts + by));
    return {
      Layer: FlowPullLayer,
      canPull: (item) => placeOf(item) !== undefined,
      onPull: (item, by) => {
        began.current ??= placeOf(item);
        if (began.current) acts.show(toward(began.current, by));
      },
      onEnd: (_item, by = 0) => {
        const place = began.current;
        began.current = undefined;
        if (place && by !== 0) acts.take(place.step, toward(place, by));
        else acts.letGo();
      },
      onStep: (item, by) => {
        const place = placeOf(item);
        if (place) acts.take(place.step, toward(place, by), encodeItem(item));
      },
      editor: (item, onClose) => {
        const place = placeOf(item);
        return place && <PostsEditor place={place} acts={acts} onClose={onClose} />;
      },
    };
  }, [graph, allocation, acts]);
};
