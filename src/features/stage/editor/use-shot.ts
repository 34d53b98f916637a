import { useSpeech } from '../../../i18n/language-context';
import { shotKey, useShots, type Shot } from '../camera/shot';

/** What was seen at an address; undefined while it has not been looked at. */
export const useShot = (address: string): Shot | undefined => {
  const { language } = useSpeech();
  return useShots(({ shots }) => shots.get(shotKey(language, address)));
};

/** What a step keeps of a shot. */
export const takenOf = (shot: Shot) =>
  shot.kind === 'taken'
    ? { basis: shot.basis, ...(shot.picture !== undefined && { picture: shot.picture }) }
    : {};
