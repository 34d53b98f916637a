import { memo, useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { isWalkKey, itemAtPoint, walkBoxes, type BoxedItem } from '../layouts/walk-boxes';
import { useExactDrawing } from './drawing-context';
import styles from './item-controls.module.css';

export interface ItemControlsProps {
  /** Every item that can be pointed at, in reading order; boxes are relative to the positioned parent. */
  readonly items: readonly BoxedItem[];
  /** The sentence of an item, as a screen reader says it. */
  readonly describe: (key: string) => string;
  readonly pinned: readonly string[];
  readonly onPin: (pinned: readonly string[]) => void;
  readonly onHover: (key: string | undefined) => void;
}

const smallest = 24;

/** Set through the object model: a strict content policy drops style attributes of markup. */
const standAt = ({ style }: HTMLElement, { box: { x0, y0, x1, y1 } }: BoxedItem): void => {
  const [w, h] = [Math.max(0, smallest - (x1 - x0)) / 2, Math.max(0, smallest - (y1 - y0)) / 2];
  style.left = `${x0 - w}px`;
  style.top = `${y0 - h}px`;
  style.width = `${x1 - x0 + 2 * w}px`;
  style.height = `${y1 - y0 + 2 * h}px`;
};

const toggled = (pinned: readonly string[], key: string): readonly string[] =>
  pinned.includes(key) ? pinned.filter((p) => p !== key) : [...pinned, key];

/**
 * The acts of a picture that is not a flow diagram: one tab stop that arrow keys walk over the items as they lie on
 * screen, Enter or a click to pin, Esc to let all of this picture's pins go. Stands over the drawing; what leaves the screen has none.
 */
export const ItemControls = (props: ItemControlsProps) =>
  useExactDrawing() ? null : <Controls {...props} />;

/** A picture in motion leaves what can be done in it alone. */
const Controls = memo(({ items, describe, pinned, onPin, onHover }: ItemControlsProps) => {
  const [at, setAt] = useState({ key: items[0]?.key, taken: 0 });
  const [over, setOver] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const item = items.find(({ key }) => key === at.key) ?? items[0];
  useLayoutEffect(() => {
    if (button.current && item) standAt(button.current, item);
  }, [item]);
  useLayoutEffect(() => {
    if (at.taken > 0) button.current?.focus({ preventScroll: true });
  }, [at]);
  if (!item) return null;

  const find = (event: PointerEvent): string | undefined => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const reach = event.pointerType === 'mouse' ? 2 : 12;
    return itemAtPoint(items, { x: event.clientX - left, y: event.clientY - top }, reach);
  };
  const letGo = (): boolean => {
    const own = pinned.filter((p) => items.some(({ key }) => key === p));
    if (own.length > 0) onPin(pinned.filter((p) => !own.includes(p)));
    return own.length > 0;
  };
  const walk = (key: string): boolean => {
    if (!isWalkKey(key)) return false;
    const next = walkBoxes(items, item.key, key);
    setAt(({ taken }) => ({ key: next, taken: taken + 1 }));
    onHover(next);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const composing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (composing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.key === 'Escape' ? letGo() : walk(event.key))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className={styles['layer']}
      data-over={over}
      onPointerMove={(event) => {
        const key = find(event);
        setOver(key !== undefined);
        onHover(key);
      }}
      onPointerLeave={() => {
        setOver(false);
        onHover(undefined);
      }}
      onPointerUp={(event) => {
        const key = find(event);
        if (key === undefined || event.button !== 0) return;
        setAt(({ taken }) => ({ key, taken: taken + 1 }));
        onPin(toggled(pinned, key));
      }}
    >
      <button
        key={item.key}
        ref={button}
        type="button"
        className={styles['control']}
        aria-label={describe(item.key)}
        aria-pressed={pinned.includes(item.key)}
        onClick={(event) => {
          // A pointer has acted already; only a keyboard or a screen reader clicks without one.
          if (event.detail === 0) onPin(toggled(pinned, item.key));
        }}
        onFocus={({ currentTarget }) => {
          onHover(item.key);
          // What a keyboard reaches comes into view; what is pressed is there already.
          if (currentTarget.matches(':focus-visible'))
            currentTarget.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
        }}
        onBlur={() => onHover(undefined)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
});
Controls.displayName = 'Controls';
