import { memo } from 'react';
import type { PlanDocument } from '../../domain/plan/plan-log';
import type { Replayed } from '../../domain/plan/replay-log';
import type { RuleFinding } from '../../domain/plan-effects/rule-finding';
import { EffectsPanel } from '../../pictures/plan/effects-panel';
import { RulesPanel } from '../../pictures/plan/rules-panel';
import type { LabView } from '../../state/lab-view';
import { shownBasis } from './baseline-basis';
import { leafOfCause, panelOfLeaf } from './go-to-leaf';
import type { GoLab } from './go-lab';
import { ReviewPanel } from './review/review-panel';
import { arriveAtLeaf } from './use-arrival-at-leaf';
import type { LabDesk } from './use-lab-desk';

interface LabEffectsProps {
  readonly desk: LabDesk;
  readonly view: LabView;
  readonly go: GoLab;
  readonly findings: readonly RuleFinding[];
  readonly document?: PlanDocument;
  readonly replayed?: Replayed;
}

/** What a plan does to every district, the rules it is held to, and its review. */
export const LabEffects = memo((props: LabEffectsProps) => {
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
