import { useEffect, useState } from 'react';

/** A value that stays for so long has come to rest, in milliseconds. */
const pause = 300;

/** True once a value has not changed for a moment: who types on is not told of every letter. */
export const useRested = (value: string): boolean => {
  const [last, setLast] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLast(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return last === value;
};
