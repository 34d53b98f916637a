import { memo, useMemo } from 'react';
import { changeRule } from '../../domain/plan/change-rule';
import { topUpRules, type Plan, type TopUpRule } from '../../domain/plan/plan';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { planIndicators } from '../../domain/plan/plan-indicators';
import { leverWords } from '../../i18n/lever-words';
import { useSpeech } from '../../i18n/language-context';
import { IndexWeights } from '../index/index-weights';
import { LeverBlock } from '../lever-block';
import { useLeverActs, useLeverState, type LeverActs } from '../lever-desk';
import { MethodChoice, type Rounding } from './method-choice';
import { RuleChoice } from './rule-choice';
import { UnitRows } from './unit-rows';

/** 补下: which districts the posts go to, and by what. */
export const TopUpLever = () => {
  const { language, format } = useSpeech();
  const words = leverWords[language];
  const acts = useLeverActs();
  const choose = useMemo(() => topUpChoices(acts), [acts]);
  const { ground, plan, allocation, readOnly } = useLeverState();
  const { rule, method, population } = plan.topUp;
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
        onChange={choose.rule}
      />
      {rule === 'index' && (
        <>
          <IndexWeights />
          <MethodChoice value={method} readOnly={readOnly} onChange={choose.method} />
        </>
      )}
      <Population {...{ ground, population, readOnly }} entered={plan.entered} onChange={choose.population} />
      <UnitRows side="topUp" label={words.topUp.title} />
    </LeverBlock>
  );
};

const topUpChoices = ({ now, edit }: LeverActs) => ({
  rule: (rule: TopUpRule) => {
    const { ground, plan } = now();
    edit('top-up-rule', changeRule(ground, plan, { side: 'topUp', rule }));
  },
  method: (method: Rounding) => edit('top-up-rule', { topUp: { method } }),
  population: (population: string) => edit('top-up-rule', { topUp: { population } }),
});

interface PopulationProps {
  readonly ground: PlanGround;
  readonly entered: Plan['entered'];
  readonly population: Plan['topUp']['population'];
  readonly readOnly: boolean;
  readonly onChange: (population: string) => void;
}

/** Which count of residents measures per resident go by. */
const Population = memo(({ ground, entered, population, readOnly, onChange }: PopulationProps) => {
  const { language } = useSpeech();
  const words = leverWords[language];
  const counts = planIndicators(ground, { entered }).filter(({ unit }) => unit === 'residents');
  if (counts.length === 0) return null;
  return (
    <RuleChoice
      label={words.topUp.population}
      value={population}
      choices={counts.map(({ id }) => id)}
      names={Object.fromEntries(counts.map(({ id, name }) => [id, name[language]]))}
      readOnly={readOnly}
      long
      onChange={onChange}
    />
  );
});
Population.displayName = 'Population';
