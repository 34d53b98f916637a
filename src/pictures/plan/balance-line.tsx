import type { Effects } from '../../domain/plan-effects/effects';
import type { Allocation } from '../../domain/plan/allocation';
import { balanceWords } from '../../i18n/effects-balance-words';
import { useSpeech } from '../../i18n/language-context';
import styles from './balance-line.module.css';

export interface BalanceLineProps {
  readonly allocation: Allocation;
  readonly effects: Effects;
  /** True while posts are per thousand of the system. */
  readonly perThousand: boolean;
}

/** The line that is always there: nothing is created or lost, whose share grows, how far the plan is from the baseline. */
export const BalanceLine = ({ allocation, effects, perThousand }: BalanceLineProps) => {
  const { language, format } = useSpeech();
  const words = balanceWords[language];
  const sum = (posts: readonly { readonly posts: number }[]) =>
    posts.reduce((all, one) => all + one.posts, 0);
  const [cut, topUp] = [sum(allocation.cut.units), sum(allocation.topUp.units)];
  const agrees = cut === topUp;
  const p = format.posts;
  const { others, districts } = effects.sides;
  const distance = effects.fromBaseline?.posts;
  return (
    <ul className={styles['line']} aria-label={words.label}>
      <li className={styles['sum']} data-agrees={agrees}>
        <span aria-hidden="true">{agrees ? '✓ ' : '! '}</span>
        {agrees
          ? words.agrees({ posts: p(cut) })
          : words.differs({ cut: p(cut), topUp: p(topUp), by: p(Math.abs(cut - topUp)) })}
      </li>
      <li>
        {words.unchanged({
          total: perThousand ? format.aside(p(allocation.total), words.perThousand) : p(allocation.total),
        })}
      </li>
      <li title={words.othersHelp}>
        {words.others} <Shares before={others.shareBefore} after={others.shareAfter} />
      </li>
      {districts.shareBefore !== undefined && (
        <li>
          {words.districts} <Shares before={districts.shareBefore} after={districts.shareAfter} />
        </li>
      )}
      {distance !== undefined && (
        <li title={words.distanceHelp}>
          {distance === 0 ? words.sameAsBaseline : words.distance({ posts: p(distance) })}
        </li>
      )}
    </ul>
  );
};

interface SharesProps {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

const Shares = ({ before, after }: SharesProps) => {
  const { language, format } = useSpeech();
  if (before === undefined || after === undefined) return <b>{balanceWords[language].notStated}</b>;
  return (
    <b>
      {format.percent(before)} → {format.percent(after)}
    </b>
  );
};
