import { useRef, type KeyboardEvent } from 'react';
import styles from './slider.module.css';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly min?: number;
  /** The value in words: the number and its unit. */
  readonly text: string;
  readonly side: 'cut' | 'topUp' | 'year' | 'weight';
  readonly disabled?: boolean;
  /** While a pointer holds the slider: what it would become; undefined when it is let go without an effect. */
  readonly onShow: (value: number | undefined) => void;
  /** Once it is let go, and at each arrow key. */
  readonly onSet: (value: number) => void;
}

/** A slider whose pull can be called off by Esc. Arrow keys go by 1, with Shift by 10. */
export const Slider = ({ label, value, max, min = 0, text, side, disabled, onShow, onSet }: SliderProps) => {
  const hold = useRef<'free' | 'held' | 'called-off'>('free');
  const pulled = useRef<number>(undefined);
  const letGo = (takes: boolean, then: 'free' | 'called-off' = 'free'): void => {
    const last = pulled.current;
    hold.current = then;
    pulled.current = undefined;
    if (last === undefined) return;
    if (takes) onSet(last);
    else onShow(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && hold.current === 'held') letGo(false, 'called-off');
    else {
      const by = stepAlong(event);
      if (by === 0) return;
      onSet(Math.min(max, Math.max(min, value + by)));
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <input
      className={styles.slider}
      type="range"
      aria-label={label}
      aria-valuetext={text}
      data-side={side}
      min={min}
      max={Math.max(max, value)}
      step={1}
      value={value}
      disabled={disabled}
      onPointerDown={() => (hold.current = 'held')}
      onPointerUp={() => letGo(true)}
      onPointerCancel={() => letGo(false)}
      onBlur={() => letGo(false)}
      onKeyDown={onKeyDown}
      onChange={(event) => {
        const next = Number(event.target.value);
        if (hold.current === 'free') onSet(next);
        else if (hold.current === 'held' && pulled.current !== next) onShow((pulled.current = next));
      }}
    />
  );
};

const stepAlong = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): number => {
  if (ctrlKey || metaKey || altKey) return 0;
  const by = shiftKey ? 10 : 1;
  if (key === 'ArrowUp' || key === 'ArrowRight') return by;
  return key === 'ArrowDown' || key === 'ArrowLeft' ? -by : 0;
};
