import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useStagePreferences } from '../../../state/stage-preferences';
import { readKey } from './read-key';
import type { ShowAct } from './show-act';

/** Milliseconds after which a number that was begun is forgotten. */
const patience = 4_000;
const mostDigits = 3;

/**
 * Hears the keys of a show before what has the focus does. Returns the number being typed, empty while there is none.
 * `act` tells whether it took the key; one that was not taken goes on to the page.
 */
export const useShowKeys = (act: (act: ShowAct) => boolean): string => {
  const singleKeys = useStagePreferences((p) => p.singleKeys);
  const [number, setNumber] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = (next: string) => {
    clearTimeout(timer.current);
    setNumber(next);
    if (next !== '') timer.current = setTimeout(() => setNumber(''), patience);
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const meaning = readKey(event, { singleKeys });
    if (!meaning) return;
    const taken = take(meaning);
    if (!taken) return;
    event.preventDefault();
    event.stopPropagation();
  });
  const take = (meaning: NonNullable<ReturnType<typeof readKey>>): boolean => {
    if (meaning.kind === 'digit') {
      write((number + meaning.digit).slice(-mostDigits));
      return true;
    }
    if (meaning.kind === 'enter') {
      if (number === '') return false;
      write('');
      return act({ kind: 'jump', number: Number(number) });
    }
    if (meaning.kind === 'escape' && number !== '') {
      write('');
      return true;
    }
    return act(meaning);
  };
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => {
      window.removeEventListener('keydown', listener, { capture: true });
      clearTimeout(timer.current);
    };
  }, []);
  return number;
};
