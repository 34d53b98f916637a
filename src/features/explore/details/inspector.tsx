import { memo, Suspense } from 'react';
import { figuresIn } from '../../../domain/figures/figure-roles';
import type { Figure } from '../../../domain/figures/figure';
import type { FlowGraph } from '../../../domain/flows/flow-graph';
import type { Indicator } from '../../../domain/figures/indicator';
import { useSpeech } from '../../../i18n/language-context';
import { encodeItem, type ItemRef } from '../../../layouts/flow/item';
import { itemFacts } from '../../../pictures/flow/item-facts';
import { itemsOfPin } from '../../../pictures/pinned-items';
import type { FlowPicture } from '../../../pictures/flow/picture';
import type { ExploreView, ViewChange } from '../../../state/view';
import { BasisLines } from './basis-lines';
import { InspectorFrame } from './inspector-frame';
import styles from './inspector.module.css';
import { InspectorItem } from '../later-parts';

interface InspectorProps {
  readonly picture: FlowPicture;
  readonly view: ExploreView;
  readonly graph: FlowGraph | undefined;
  /** True while the graph stands in for the one on its way, which may have what is pinned. */
  readonly standsIn: boolean;
  readonly figures: readonly Figure[];
  readonly indicators: readonly Indicator[];
  readonly pinned: readonly ItemRef[];
  readonly onPin: (pinned: readonly ItemRef[]) => void;
  readonly onChange: (part: ViewChange) => void;
}

const Empty = memo(({ graph }: { graph: FlowGraph }) => {
  const { inspector } = useSpeech().messages;
  return (
    <>
      <h2>{inspector.emptyTitle}</h2>
      <p className={styles.sub}>{inspector.empty}</p>
      <h3>{inspector.basis}</h3>
      <BasisLines graph={graph} />
    </>
  );
});
Empty.displayName = 'Empty';

/** What is pinned: its number, shares, interval, basis, where it comes from and how it was worked out. */
export const Inspector = (props: InspectorProps) => {
  const { graph, picture, view, pinned, onPin, onChange } = props;
  const missing =
    graph && !props.standsIn ? view.pinned.filter((pin) => itemsOfPin(graph, pin).length === 0) : [];
  return (
    <InspectorFrame
      dataset={view.dataset}
      pinned={view.pinned}
      onUnpinAll={() => onChange({ pinned: [] })}
      empty={graph && <Empty graph={graph} />}
      missing={missing}
      onUnpin={(key) => onChange({ pinned: view.pinned.filter((p) => p !== key) })}
    >
      <Suspense>
        {graph &&
          pinned.map((ref) => {
            const facts = itemFacts(graph, ref);
            return (
              facts && (
                <InspectorItem
                  key={encodeItem(ref)}
                  graph={graph}
                  view={view}
                  facts={facts}
                  figures={figuresIn(props.figures, ...picture.rolesOf(ref.id))}
                  indicators={props.indicators}
                  onUnpin={() => onPin(pinned.filter((p) => p !== ref))}
                  onChange={onChange}
                />
              )
            );
          })}
      </Suspense>
    </InspectorFrame>
  );
};
