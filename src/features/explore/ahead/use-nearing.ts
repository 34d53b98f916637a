import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { mayComeNext, type NextView } from '../../../state/next-view';
import { whenIdleSoon } from '../../../state/when-idle';

/**
 * Handlers of a control that someone nears, and leaves, by pointer or focus. By over and out: React does not tell of entering
 * from what another script has put into its page.
 */
export interface Nearing {
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onPointerOver: () => void;
  readonly onPointerOut: () => void;
}

/** Milliseconds a change has to be drawn in, before what may follow it is made ready. */
const pause = 100;

/** What is left out and what is undefined are two things in a change of a view. */
const undefinedToo = (_: string, value: unknown): unknown => (value === undefined ? null : value);

/**
 * While someone is near a control, or it goes on by itself, tells what it may be asked for next, the likeliest first, one an
 * idle moment; and again once that is something else by value.
 */
export const useNearing = (nexts: readonly NextView[], goesOn = false): Nearing => {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const near = goesOn || pointed || focused;
  const key = near ? JSON.stringify(nexts, undefinedToo) : '';
  const next = useEffectEvent((at: number) => nexts[at]);
  const told = useRef(false);
  useEffect(() => {
    const isChanged = told.current;
    told.current = key !== '';
    if (key === '') return undefined;
    let stop: () => void = () => undefined;
    const tellFrom = (at: number) => {
      const one = next(at);
      if (!one) return;
      stop = whenIdleSoon(() => {
        mayComeNext(one);
        tellFrom(at + 1);
      });
    };
    const wait = () => {
      const clock = setTimeout(() => tellFrom(0), pause);
      stop = () => clearTimeout(clock);
    };
    if (isChanged) wait();
    else tellFrom(0);
    return () => stop();
  }, [key]);
  return {
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
    onPointerOver: () => setPointed(true),
    onPointerOut: () => setPointed(false),
  };
};
