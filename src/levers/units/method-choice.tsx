import { memo } from 'react';
import type { Method } from '../../domain/apportionment/claim';
import { leverWords } from '../../i18n/lever-words';
import { useSpeech } from '../../i18n/language-context';
import { RuleChoice } from './rule-choice';

/** Ways to round shares to whole posts; what else `apportion` knows are rules of a plan. */
export const roundings = [
  'sainte-lague',
  'largest-remainder',
  'dhondt',
  'adams',
  'huntington-hill',
] as const satisfies readonly Method[];
export type Rounding = (typeof roundings)[number];

interface MethodChoiceProps {
  readonly value: Method;
  readonly readOnly: boolean;
  readonly onChange: (method: Rounding) => void;
}

/** How shares are rounded to whole posts. */
export const MethodChoice = memo(({ value, readOnly, onChange }: MethodChoiceProps) => {
  const words = leverWords[useSpeech().language];
  return (
    <RuleChoice
      label={words.method}
      value={roundings.find((each) => each === value) ?? roundings[0]}
      choices={roundings}
      names={words.methods}
      readOnly={readOnly}
      onChange={onChange}
    />
  );
});
MethodChoice.displayName = 'MethodChoice';
