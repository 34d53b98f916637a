import { useRef, useState, type KeyboardEvent } from 'react';
import type { ItemRef } from '../../layouts/flow/item';
import { isNavigationKey, moveFocus, type FocusRef } from '../../layouts/flow/navigate';
import { typeAhead } from '../../layouts/flow/type-ahead';
import type { FlowTexts } from './flow-texts';
import type { FlowTarget } from './flow-moment';

/** Where the one tab stop of a diagram stands. */
export interface FlowFocusState {
  /** The item; the picture as a whole when absent. */
  readonly item: FocusRef | undefined;
  /** True when the item was chosen by pointer: then Esc lets go at once. */
  readonly pointed: boolean;
  /** Counts how often the control must take the focus of the page. */
  readonly taken: number;
}

interface FlowKeysInput {
  readonly target: FlowTarget;
  readonly texts: FlowTexts;
  readonly onLetGo: () => boolean;
  readonly onHelp: () => void;
  /** Changes the item in focus, or opens its number field (`edit`); false where it cannot be changed. */
  readonly onChange?: ((item: ItemRef, how: number | 'edit') => boolean) | undefined;
}

interface FlowKeys {
  readonly focus: FlowFocusState;
  /** Takes the focus to an item that was chosen by pointer. */
  readonly point: (item: ItemRef) => void;
  /** Takes the focus from the picture as a whole to its first item. */
  readonly enter: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Letters typed closer together than this make one word, in milliseconds. */
const typingPause = 800;

/** Moves the focus of a diagram by keys, and looks nodes up by their letters. */
export const useFlowKeys = ({ target, texts, onLetGo, onHelp, onChange }: FlowKeysInput): FlowKeys => {
  const { graph, placed } = target;
  const [focus, setFocus] = useState<FlowFocusState>({ item: undefined, pointed: false, taken: 0 });
  const typed = useRef({ text: '', at: -Infinity });
  const moveTo = (item: FocusRef | undefined, pointed = false) =>
    setFocus(({ taken }) => ({ item, pointed, taken: taken + 1 }));

  const escape = (): boolean => {
    if (focus.pointed || !focus.item) return onLetGo();
    moveTo(moveFocus(graph, placed, focus.item, 'Escape'));
    return true;
  };
  const spell = (letter: string, at: number): boolean => {
    const text = at - typed.current.at < typingPause ? typed.current.text + letter : letter;
    typed.current = { text, at };
    const names = graph.nodes.map((_, i) => [texts.node(i).name, ...(texts.node(i).spellings ?? [])]);
    moveTo(typeAhead(graph, placed, focus.item, text, names));
    return true;
  };
  const act = ({ key, timeStamp }: KeyboardEvent): boolean => {
    if (key === 'Escape') return escape();
    if (key === '?') {
      onHelp();
      return true;
    }
    if (isNavigationKey(key)) {
      moveTo(moveFocus(graph, placed, focus.item, key));
      return true;
    }
    return [...key].length === 1 && key !== ' ' && spell(key, timeStamp);
  };
  const change = (event: KeyboardEvent): boolean => {
    const how = changeOf(event);
    return how !== undefined && focus.item !== undefined && onChange?.(focus.item, how) === true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const composing = event.nativeEvent.isComposing || event.keyCode === 229;
    const held = event.ctrlKey || event.metaKey || event.altKey;
    if (composing || (!change(event) && (held || !act(event)))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const enter = () => moveTo(moveFocus(graph, placed, undefined, 'Home'));
  return { focus, point: (item) => moveTo(item, true), enter, onKeyDown };
};

/** `+` and `-`, or arrows with Ctrl: by 1, with Shift by 10. E and F2 edit. Plain arrows walk, as ever. */
const changeOf = ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): number | 'edit' | undefined => {
  if (metaKey || altKey) return undefined;
  const by = shiftKey ? 10 : 1;
  if (ctrlKey) return key === 'ArrowUp' ? by : key === 'ArrowDown' ? -by : undefined;
  if (key === '+' || key === '=') return 1;
  if (key === '-') return -1;
  return key === 'F2' || key === 'e' || key === 'E' ? 'edit' : undefined;
};
