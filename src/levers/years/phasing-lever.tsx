import { partsAlone } from '../../domain/plan/parts-alone';
import { leverWords } from '../../i18n/lever-words';
import { useSpeech } from '../../i18n/language-context';
import { LeverBlock } from '../lever-block';
import blocks from '../lever-block.module.css';
import { useLeverActs, useLeverState } from '../lever-desk';
import rows from '../units/unit-row.module.css';
import { YearRow } from './year-row';

/** 年度节奏: how the posts are spread over the years. */
export const PhasingLever = () => {
  const words = leverWords[useSpeech().language].phasing;
  const acts = useLeverActs();
  const { ground, plan, allocation, readOnly } = useLeverState();
  const years = yearsOf(plan.years);
  const { years: divided = [] } = allocation ?? partsAlone(ground, plan);
  const posts = new Map(divided.map((each) => [each.year, each.posts]));
  const most = Math.min(plan.size.moved, 2 * Math.ceil(plan.size.moved / Math.max(1, years.length)));
  return (
    <LeverBlock block="phasing" title={words.title}>
      <ul className={rows.rows} aria-label={words.title}>
        {years.map((year) => (
          <YearRow
            key={year}
            year={year}
            posts={posts.get(year)}
            most={most}
            held={plan.phasing.locked[year]}
            weight={plan.phasing.weights[year] ?? 1}
            readOnly={readOnly}
          />
        ))}
      </ul>
      <button type="button" className={blocks.open} onClick={() => acts.open('years')}>
        {words.tables} →
      </button>
    </LeverBlock>
  );
};

export const yearsOf = ({ from, to }: { readonly from: number; readonly to: number }): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
