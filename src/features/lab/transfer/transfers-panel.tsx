import { shownBasis } from '../shown-basis';
import { TransferRoom } from './transfer-room';
import type { PanelProps } from '../panel-props';

/** The form a plan ends in. */
export const TransfersPanel = ({ desk, view, findings, replayed, document }: PanelProps) => {
  const { acts, state, derived } = desk;
  if (!derived.allocated.ok) return null;
  const isApproved = replayed?.review === 'approved' && document?.deleted === undefined;
  const mayNote = !state.readOnly || isApproved;
  return (
    <TransferRoom
      ground={state.ground}
      plan={derived.plan}
      allocation={derived.allocated.value}
      basis={shownBasis(state.ground, view)}
      broken={findings.filter(({ blocks }) => blocks).length}
      {...(mayNote && { onPatch: (patch) => acts.edit('transfers', patch) })}
    />
  );
};
