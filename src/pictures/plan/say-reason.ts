import type { MethodReason } from '../../domain/plan-effects/reason';
import { methodWords } from '../../i18n/effects-method-words';
import type { Speech } from '../../i18n/language-context';
import { levelDigits } from './level-numbers';
import type { UnitNames } from './unit-names';

type Of<K extends MethodReason['kind']> = Extract<MethodReason, { kind: K }>;

const divisor = (
  { share, last, next, lowest }: Of<'divisor'>,
  gained: boolean,
  { format, language }: Speech,
) => {
  const { reasons } = methodWords[language];
  const n = (value: number) => format.number(value, 3);
  if (lowest !== undefined && gained && last !== undefined)
    return reasons.divisorLast({ share: n(share), last: n(last), lowest: n(lowest) });
  if (lowest !== undefined && !gained && next !== undefined)
    return reasons.divisorNext({ share: n(share), next: n(next), lowest: n(lowest) });
  return reasons.divisorFirst({ share: n(share) });
};

const level = ({ level: own, last, highest }: Of<'level'>, gained: boolean, { format, language }: Speech) => {
  const { reasons } = methodWords[language];
  const n = (value: number) => format.number(value, levelDigits([own, last, highest]));
  if (highest === undefined) return reasons.levelAlone({ level: n(own) });
  return gained && last !== undefined
    ? reasons.levelGot({ last: n(last), highest: n(highest) })
    : reasons.levelNot({ level: n(own), highest: n(highest) });
};

/** Why a unit gets what it gets by a method, told from the side of what it gains or loses by it. */
export const sayReason = (
  reason: MethodReason,
  gained: boolean,
  names: UnitNames,
  speech: Speech,
): string => {
  const { format, language } = speech;
  const { reasons } = methodWords[language];
  switch (reason.kind) {
    case 'hand':
      return reasons.hand;
    case 'floor':
    case 'cap':
      return reasons[reason.kind]({ bound: format.posts(reason.bound) });
    case 'no-weight':
      return reasons.noWeight;
    case 'tie': {
      const among = format.list(reason.among.map(names.short));
      return reason.given ? reasons.tieGiven({ among }) : reasons.tieNot({ among });
    }
    case 'equal':
      return reasons.equal({ each: format.number(reason.each, 2) });
    case 'remainder': {
      const n = (value: number) => format.number(value, 3);
      const { whole, remainder, up, cutoff = 1 } = reason;
      const args = { whole: format.posts(whole), remainder: n(remainder), cutoff: n(cutoff) };
      return up ? reasons.up(args) : reasons.down(args);
    }
    case 'divisor':
      return divisor(reason, gained, speech);
    case 'level':
      return level(reason, gained, speech);
  }
};
