import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ExactDrawing } from '../../../src/charts/drawing-context';
import { differenceGraph } from '../../../src/domain/plan-effects/difference-graph';
import { effectsOf } from '../../../src/domain/plan-effects/effects';
import { TransferRoom } from '../../../src/features/lab/transfer/transfer-room';
import { languages, type Language } from '../../../src/i18n/language';
import { SpeechProvider } from '../../../src/i18n/language-context';
import { CompareMultiples } from '../../../src/pictures/plan/compare-multiples';
import { ComparePicture } from '../../../src/pictures/plan/compare-picture';
import { DifferenceChart } from '../../../src/pictures/plan/difference-chart';
import { EffectsChart } from '../../../src/pictures/plan/effects-chart';
import { EffectsPanel } from '../../../src/pictures/plan/effects-panel';
import { effectsPicture } from '../../../src/pictures/plan/effects-picture';
import { unitNames } from '../../../src/pictures/plan/unit-names';
import { StartSize } from '../../../src/ui/use-size';
import { nameKinds } from '../../gallery/scene-states';
import { normalised } from '../../support/normalised-svg';
import { pairwise } from '../../support/pairwise';
import { baotouByArea, baotouPlan, yunzeByArea, yunzePlan, type MadePlan } from '../../support/plan-data';
import { planAmounts, strainedPlan } from '../../support/strained-plan';
import { speechOf } from '../../support/scene-data';

const spoken = (language: Language, part: ReactNode) => (
  <SpeechProvider language={language} messages={speechOf(language).messages}>
    {part}
  </SpeechProvider>
);

const effectsChart = ({ ground, plan, allocation }: MadePlan, language: Language) => {
  const effects = effectsOf(ground, plan, allocation);
  const picture = effectsPicture(effects, unitNames(ground, language), speechOf(language));
  return <EffectsChart picture={picture} width={300} pinned={[]} onPin={() => undefined} />;
};

const difference = (a: MadePlan, b: MadePlan, language: Language) => (
  <DifferenceChart
    graph={differenceGraph(a.ground, a, b, 'years')}
    names={unitNames(a.ground, language)}
    title={b.plan.name}
    width={1000}
    height={520}
  />
);

describe('the gallery of plans', () => {
  it.each([
    ['plan-effects-zh', 'zh-CN', () => effectsChart(baotouPlan(), 'zh-CN')],
    ['plan-effects-fictional-en', 'en', () => effectsChart(yunzePlan(), 'en')],
    ['plan-difference-zh', 'zh-CN', () => difference(baotouPlan(), baotouByArea(), 'zh-CN')],
    ['plan-difference-fictional-en', 'en', () => difference(yunzePlan(), yunzeByArea(), 'en')],
  ] as const)('shows %s as ever', async (name, language, draw) => {
    const markup = renderToString(spoken(language, <ExactDrawing value>{draw()}</ExactDrawing>));
    expect(markup).toContain('<svg');
    await expect(normalised(markup)).toMatchFileSnapshot(`../../gallery/snapshots/${name}.svg`);
  });
});

const parts = {
  effects: (made: MadePlan) => <EffectsPanel {...made} onEnterOpenings={() => undefined} />,
  compare: (made: MadePlan) => <ComparePicture ground={made.ground} a={strainedPlan('full')} b={made} />,
  multiples: (made: MadePlan) => (
    <CompareMultiples ground={made.ground} plans={[made, strainedPlan('full'), made]} />
  ),
  transfers: (made: MadePlan) => <TransferRoom {...made} onPatch={() => undefined} />,
};

describe('what a plan shows under strain', () => {
  const cases = pairwise({
    part: Object.keys(parts) as (keyof typeof parts)[],
    amount: planAmounts,
    name: Object.keys(nameKinds) as (keyof typeof nameKinds)[],
    language: languages,
    width: [300, 740, 1280] as const,
  });

  it.each(cases.map((one) => [`${one.part}, ${one.amount}, ${one.name}, ${one.width} px`, one] as const))(
    'says and draws numbers only: %s',
    (_name, { part, amount, name, language, width }) => {
      const made = strainedPlan(amount, nameKinds[name]);
      const { container } = render(
        spoken(language, <StartSize value={{ width, height: 420 }}>{parts[part](made)}</StartSize>),
      );
      expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(container.textContent).not.toBe('');
    },
  );
});
