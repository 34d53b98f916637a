import { changeLevel, changeRule } from '../../domain/plan/change-rule';
import { cutLevelsOf } from '../../domain/plan/plan-modes';
import { cutRules } from '../../domain/plan/plan';
import { leverWords } from '../../i18n/lever-words';
import { useSpeech } from '../../i18n/language-context';
import { LeverBlock } from '../lever-block';
import { useLeverActs, useLeverState } from '../lever-desk';
import { MethodChoice } from './method-choice';
import { RuleChoice } from './rule-choice';
import { UnitRows } from './unit-rows';

/** 减上: from which units the posts are cut, and how they share it. */
export const CutLever = () => {
  const { language, format } = useSpeech();
  const words = leverWords[language];
  const acts = useLeverActs();
  const { ground, plan, allocation, readOnly } = useLeverState();
  const levels = cutLevelsOf(ground);
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
          onChange={(next) => acts.edit('cut-rule', changeLevel(ground, plan, next))}
        />
      )}
      <RuleChoice
        label={words.cut.rule}
        value={rule}
        choices={cutRules}
        names={words.cut.rules}
        readOnly={readOnly}
        onChange={(next) => acts.edit('cut-rule', changeRule(ground, plan, { side: 'cut', rule: next }))}
      />
      {(rule === 'weighted' || rule === 'equal-rate') && (
        <MethodChoice
          value={method}
          readOnly={readOnly}
          onChange={(next) => acts.edit('cut-rule', { cut: { method: next } })}
        />
      )}
      <UnitRows side="cut" label={words.cut.title} weighted={rule === 'weighted'} />
    </LeverBlock>
  );
};
