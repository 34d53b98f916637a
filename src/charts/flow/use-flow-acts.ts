import { useMemo, useState, type RefObject } from 'react';
import type { ItemRef } from '../../layouts/flow/item';
import type { PlacedLabel } from '../../layouts/flow/label-request';
import { togglePin } from './flow-emphasis';
import type { FlowPull } from './flow-pull';
import type { FlowTexts } from './flow-texts';
import { createItemAt, type ItemAt } from './item-at';
import { itemIndex } from './item-index';
import { useFlowKeys } from './use-flow-keys';
import type { FlowTarget } from './flow-moment';
import { useFlowPointer } from './use-flow-pointer';

interface FlowActsInput {
  readonly surface: RefObject<HTMLElement | null>;
  readonly target: FlowTarget;
  readonly labels: readonly PlacedLabel[];
  readonly texts: FlowTexts;
  readonly pinned: readonly ItemRef[];
  readonly onPin: (items: readonly ItemRef[]) => void;
  readonly onHelp: () => void;
  readonly pull: FlowPull | undefined;
}

const none: readonly ItemRef[] = [];

/** What can be done in a diagram by keyboard and pointer, and what it is done to at this moment. */
export const useFlowActs = (input: FlowActsInput) => {
  const { surface, target, labels, texts, pinned, onPin, onHelp, pull } = input;
  const { graph } = target;
  const [edited, setEdited] = useState<ItemRef>();
  const [pulled, setPulled] = useState<ItemRef>();
  const letGo = (): boolean => {
    if (pinned.length > 0) onPin(none);
    return pinned.length > 0;
  };
  const onChange = (item: ItemRef, how: number | 'edit'): boolean => {
    if (!pull?.canPull(item)) return false;
    if (how === 'edit') setEdited(item);
    else pull.onStep(item, how);
    return true;
  };
  const keys = useFlowKeys({ target, texts, onLetGo: letGo, onHelp, onChange });
  const focused = itemIndex(graph, keys.focus.item) === undefined ? undefined : keys.focus.item;
  const choose = (item: ItemRef | undefined, adding: boolean): void => {
    if (item) keys.point(item);
    if (item) onPin(togglePin(pinned, item, adding));
    else if (!adding) letGo();
  };
  const itemAt = useMemo(
    () => lazily(() => createItemAt(graph, target.placed, labels)),
    [graph, target, labels],
  );
  const { hover, approached } = useFlowPointer(surface, itemAt, choose);
  const edit = (item: ItemRef) => {
    keys.point(item);
    setEdited(item);
  };
  const closeEditor = () => {
    if (edited) keys.point(edited);
    setEdited(undefined);
  };
  const layer = { itemAt, edited, onPulled: setPulled, onEdit: edit, onClose: closeEditor };
  return { keys, focused, hover: pulled ?? hover, approached, pulled, layer };
};

const lazily = (make: () => ItemAt): (() => ItemAt) => {
  let made: ItemAt | undefined;
  return () => (made ??= make());
};
