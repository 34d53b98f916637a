import { useMemo } from 'react';
import { changeLevel, changeRule } from '../../domain/plan/change-rule';
import { cutLevelsOf } from '../../domain/plan/plan-modes';
import { cutRules, type CutLevel, type CutRule } from '../../domain/plan/plan';
import { leverWords } from '../../i18n/lever-words';
import { useSpeech } from '../../i18n/language-context';
import { LeverBlock } from '../lever-block';
import { useLeverActs, useLeverState, type LeverActs } from '../lever-desk';
import { MethodChoice, type Rounding } from './method-choice';
import { RuleChoice } from './rule-choice';
import { UnitRows } from './unit-rows';

/** 减上: from which units the posts are cut, and how they share it. */
export const CutLever = () => {
  const { language, format } = useSpeech();
  const words = leverWords[language];
  const acts = useLeverActs();
  const choose = useMemo(() => cutChoices(acts), [acts]);
  const { ground, plan, allocation, readOnly } = useLeverState();
  const levels = useMemo(() => cutLevelsOf(ground), [ground]);
  const { level, rule, method } = plan.cut;
  return (
    <LeverBlock
      block="cut"
      title={words.cut.title}
      note={allocation && words.posts(format.signed(-allocation.moved))}
    >
      {levels.length > 1 && (
        <RuleChoice
          label={words.cut.level}
          value={level}
          choices={levels}
          names={words.cut.levels}
          readOnly={readOnly}
          onChange={choose.level}
        />
      )}
      <RuleChoice
        label={words.cut.rule}
        value={rule}
        choices={cutRules}
        names={words.cut.rules}
        readOnly={readOnly}
        onChange={choose.rule}
      />
      {(rule === 'weighted' || rule === 'equal-rate') && (
        <MethodChoice value={method} readOnly={readOnly} onChange={choose.method} />
      )}
      <UnitRows side="cut" label={words.cut.title} weighted={rule === 'weighted'} />
    </LeverBlock>
  );
};

const cutChoices = ({ now, edit }: LeverActs) => ({
  level: (level: CutLevel) => {
    const { ground, plan } = now();
    edit('cut-rule', changeLevel(ground, plan, level));
  },
  rule: (rule: CutRule) => {
    const { ground, plan } = now();
    edit('cut-rule', changeRule(ground, plan, { side: 'cut', rule }));
  },
  method: (method: Rounding) => edit('cut-rule', { cut: { method } }),
});
