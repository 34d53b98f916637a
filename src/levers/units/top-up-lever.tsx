import { changeRule } from '../../domain/plan/change-rule';
import { topUpRules } from '../../domain/plan/plan';
import { planIndicators } from '../../domain/plan/plan-indicators';
import { leverWords } from '../../i18n/lever-words';
import { useSpeech } from '../../i18n/language-context';
import { IndexWeights } from '../index/index-weights';
import { LeverBlock } from '../lever-block';
import { useLeverActs, useLeverState } from '../lever-desk';
import { MethodChoice } from './method-choice';
import { RuleChoice } from './rule-choice';
import { UnitRows } from './unit-rows';

/** 补下: which districts the posts go to, and by what. */
export const TopUpLever = () => {
  const { language, format } = useSpeech();
  const words = leverWords[language];
  const acts = useLeverActs();
  const { ground, plan, allocation, readOnly } = useLeverState();
  const { rule, method } = plan.topUp;
  return (
    <LeverBlock
      block="topUp"
      title={words.topUp.title}
      note={allocation && words.posts(format.signed(allocation.moved))}
    >
      <RuleChoice
        label={words.topUp.rule}
        value={rule}
        choices={topUpRules}
        names={words.topUp.rules}
        readOnly={readOnly}
        onChange={(next) => acts.edit('top-up-rule', changeRule(ground, plan, { side: 'topUp', rule: next }))}
      />
      {rule === 'index' && (
        <>
          <IndexWeights />
          <MethodChoice
            value={method}
            readOnly={readOnly}
            onChange={(next) => acts.edit('top-up-rule', { topUp: { method: next } })}
          />
        </>
      )}
      <Population />
      <UnitRows side="topUp" label={words.topUp.title} />
    </LeverBlock>
  );
};

/** Which count of residents measures per resident go by. */
const Population = () => {
  const { language } = useSpeech();
  const words = leverWords[language];
  const acts = useLeverActs();
  const { ground, plan, readOnly } = useLeverState();
  const counts = planIndicators(ground, plan).filter(({ unit }) => unit === 'residents');
  if (counts.length === 0) return null;
  return (
    <RuleChoice
      label={words.topUp.population}
      value={plan.topUp.population}
      choices={counts.map(({ id }) => id)}
      names={Object.fromEntries(counts.map(({ id, name }) => [id, name[language]]))}
      readOnly={readOnly}
      long
      onChange={(population) => acts.edit('top-up-rule', { topUp: { population } })}
    />
  );
};
