import { useState } from 'react';
import { useSpeech } from '../../../i18n/language-context';
import { shotKey, useShots } from './shot';
import { ViewCamera } from './view-camera';

interface DarkroomProps {
  /** Addresses of views, the most wanted first. */
  readonly addresses: readonly string[];
}

/** Looks at views one after the other, out of sight, until all were looked at. */
export const Darkroom = ({ addresses }: DarkroomProps) => {
  const { language } = useSpeech();
  const { shots, keep } = useShots();
  const [turn, setTurn] = useState(0);
  const next = addresses.find((address) => !shots.has(shotKey(language, address)));
  if (next === undefined) return null;
  const key = shotKey(language, next);
  return (
    <ViewCamera
      key={`${turn} ${key}`}
      address={next}
      onTaken={(shot) => {
        keep(key, shot);
        setTurn(turn + 1);
      }}
    />
  );
};
