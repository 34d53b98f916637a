import { memo } from 'react';
import { EffectsPanel } from '../../pictures/plan/effects-panel';
import { RulesPanel } from '../../pictures/plan/rules-panel';
import { shownBasis } from './shown-basis';
import { leafOfCause, panelOfLeaf } from './go-to-leaf';
import type { PanelProps } from './panel-props';
import { ReviewPanel } from './review/review-panel';
import { arriveAtLeaf } from './use-arrival-at-leaf';

/** What a plan does to every district, the rules it is held to, and its review. */
export const LabEffects = memo((props: PanelProps) => {
  const { desk, view, go, findings, document, replayed } = props;
  const { state, derived } = desk;
  const { ground } = state;
  return (
    <>
      {derived.allocated.ok && (
        <EffectsPanel
          ground={ground}
          plan={derived.plan}
          allocation={derived.allocated.value}
          basis={shownBasis(ground, view)}
          {...(!state.readOnly && { onEnterOpenings: () => go({ ...view, panel: 'data' }) })}
        />
      )}
      <RulesPanel
        ground={ground}
        findings={findings}
        onJump={(cause) => {
          const leaf = leafOfCause(cause);
          const panel = panelOfLeaf(leaf, view.panel);
          if (leaf === view.at && panel === view.panel) arriveAtLeaf(leaf);
          else go({ ...view, panel, at: leaf }, 'replace');
        }}
      />
      {document && replayed && (
        <ReviewPanel ground={ground} findings={findings} document={document} replayed={replayed} />
      )}
    </>
  );
});
LabEffects.displayName = 'LabEffects';
