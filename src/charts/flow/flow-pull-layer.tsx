import { FlowEditor } from './flow-editor';
import type { FlowPullLayerProps } from './flow-pull';
import { itemIndex } from './item-index';
import { useFlowPull } from './use-flow-pull';

/** Makes a diagram one that can be pulled at: follows the pointer over it, and holds the number field of an item. */
export const FlowPullLayer = (props: FlowPullLayerProps) => {
  const { target, pull, edited, onClose } = props;
  useFlowPull(props);
  if (!edited || itemIndex(target.graph, edited) === undefined) return null;
  return (
    <FlowEditor target={target} item={edited}>
      {pull.editor(edited, onClose)}
    </FlowEditor>
  );
};
