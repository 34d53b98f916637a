import { Suspense } from 'react';
import type { Figure } from '../../domain/figure';
import type { FlowGraph } from '../../domain/flow-graph';
import type { Indicator } from '../../domain/indicator';
import { useSpeech } from '../../i18n/language-context';
import type { ItemRef } from '../../layouts/item';
import { itemFacts } from '../../pictures/item-facts';
import type { FlowPicture } from '../../pictures/picture';
import buttons from '../../ui/button.module.css';
import styles from './inspector.module.css';
import { BasisLines } from './basis-lines';
import { InspectorItem } from './later-parts';

interface InspectorProps {
  readonly picture: FlowPicture;
  readonly graph: FlowGraph | undefined;
  readonly figures: readonly Figure[];
  readonly indicators: readonly Indicator[];
  readonly pinned: readonly ItemRef[];
  readonly onPin: (pinned: readonly ItemRef[]) => void;
}

const Empty = ({ graph }: { graph: FlowGraph | undefined }) => {
  const { inspector } = useSpeech().messages;
  return (
    <>
      <h2>{inspector.emptyTitle}</h2>
      <p className={styles.sub}>{inspector.empty}</p>
      <h3>{inspector.basis}</h3>
      <BasisLines graph={graph} />
    </>
  );
};

const Missing = ({ id, onUnpin }: { id: string; onUnpin: () => void }) => {
  const { inspector } = useSpeech().messages;
  return (
    <p className={styles.sub} role="status">
      {inspector.missing({ id })}{' '}
      <button type="button" className={buttons.quiet} onClick={onUnpin}>
        {inspector.unpin}
      </button>
    </p>
  );
};

/** What is pinned: its number, shares, interval, basis, where it comes from and how it was worked out. */
export const Inspector = (props: InspectorProps) => {
  const { graph, picture, pinned, onPin } = props;
  const { inspector } = useSpeech().messages;
  const unpin = (id: string) => onPin(pinned.filter((p) => p.id !== id));
  return (
    <aside className={styles.inspector} aria-label={inspector.label}>
      {pinned.length === 0 && <Empty graph={graph} />}
      {pinned.length > 1 && (
        <p className={styles.count}>
          {inspector.pinnedCount({ count: pinned.length })}
          <button type="button" className={buttons.quiet} onClick={() => onPin([])}>
            {inspector.unpinAll}
          </button>
        </p>
      )}
      <Suspense>
        {graph &&
          pinned.map((ref) => {
            const facts = itemFacts(graph, ref);
            return facts ? (
              <InspectorItem
                key={ref.id}
                graph={graph}
                facts={facts}
                figures={props.figures.filter((f) => picture.figuresOf(ref.id).includes(f.id))}
                indicators={props.indicators}
                onUnpin={() => unpin(ref.id)}
              />
            ) : (
              <Missing key={ref.id} id={ref.id} onUnpin={() => unpin(ref.id)} />
            );
          })}
      </Suspense>
    </aside>
  );
};
