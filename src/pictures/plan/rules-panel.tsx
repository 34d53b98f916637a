import { memo, useId, useState, type ReactNode } from 'react';
import type { RuleCause, RuleFinding } from '../../domain/plan-effects/rule-finding';
import type { PlanGround } from '../../domain/plan/plan-ground';
import { rulesWords } from '../../i18n/effects-rules-words';
import { useSpeech } from '../../i18n/language-context';
import styles from './rules-panel.module.css';
import { sayRule } from './say-rule';

export interface RulesPanelProps {
  readonly ground: PlanGround;
  readonly findings: readonly RuleFinding[];
  /** Leads to what is to be changed; a finding without a cause has no jump. */
  readonly onJump?: (cause: RuleCause) => void;
}

const marks = { holds: '✓', broken: '!', 'not-known': '—' } as const;
/** Findings of one rule shown at once: a rule may be broken by every unit. */
const mostOfOneRule = 3;

/** The rules a plan is held to: what is broken first, then what holds, then what cannot be checked. */
export const RulesPanel = ({ ground, findings, onJump }: RulesPanelProps) => {
  const words = rulesWords[useSpeech().language];
  const id = useId();
  const inState = (state: RuleFinding['state']) => findings.filter((finding) => finding.state === state);
  const [broken, holds, unknown] = [inState('broken'), inState('holds'), inState('not-known')];
  const blocking = broken.filter(({ blocks }) => blocks).length;
  const line = (finding: RuleFinding, i: number) => (
    <RuleLine key={`${finding.rule} ${i}`} {...{ finding, ground }} {...(onJump && { onJump })} />
  );
  return (
    <section className={styles['rules']} aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p role="status" className={styles['summary']} data-broken={broken.length > 0}>
        {broken.length === 0
          ? words.allHold
          : words.summary({ rules: byRule(broken).length, places: broken.length, blocking })}
      </p>
      <ul>
        {byRule(broken).map(({ first, rest }) => (
          <li key={first[0]!.rule} className={styles['group']}>
            <ul>{first.map(line)}</ul>
            {rest.length > 0 && (
              <Folded summary={words.others({ count: rest.length })}>{() => rest.map(line)}</Folded>
            )}
          </li>
        ))}
        {holds.map(line)}
      </ul>
      {unknown.length > 0 && (
        <div className={styles['unknown']}>
          <Folded summary={words.unknowns({ count: unknown.length })}>{() => unknown.map(line)}</Folded>
        </div>
      )}
    </section>
  );
};

/** Lines that are only made once they are asked for: a rule may be broken by hundreds of units. */
const Folded = ({ summary, children }: { summary: string; children: () => ReactNode }) => {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <ul>{children()}</ul>}
    </details>
  );
};

/** Findings of one rule together, the blocking ones first, in two parts: what is shown, and what is folded. */
const byRule = (findings: readonly RuleFinding[]) => {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const blocking = (rule: RuleFinding['rule']) => findings.some((f) => f.rule === rule && f.blocks);
  return rules
    .sort((a, b) => Number(blocking(b)) - Number(blocking(a)))
    .map((rule) => {
      const own = findings.filter((finding) => finding.rule === rule);
      return { first: own.slice(0, mostOfOneRule), rest: own.slice(mostOfOneRule) };
    });
};

interface RuleLineProps extends Pick<RulesPanelProps, 'ground' | 'onJump'> {
  readonly finding: RuleFinding;
}

const RuleLine = ({ finding, ground, onJump }: RuleLineProps) => {
  const speech = useSpeech();
  const { state, cause, blocks } = finding;
  const leads = cause && onJump && state !== 'holds';
  return (
    <Line
      state={state}
      text={sayRule(finding, ground, speech)}
      blocks={blocks}
      onJump={leads ? () => onJump(cause) : undefined}
    />
  );
};

interface LineProps extends Pick<RuleFinding, 'state' | 'blocks'> {
  readonly text: string;
  /** Absent where it leads nowhere. */
  readonly onJump: (() => void) | undefined;
}

/** By what it says: most rules say the same when one number changes. */
const Line = memo(({ state, text, blocks, onJump }: LineProps) => {
  const words = rulesWords[useSpeech().language];
  return (
    <li className={styles['line']} data-state={state}>
      <span aria-hidden="true" className={styles['mark']}>
        {marks[state]}
      </span>
      <p>
        <span className="visually-hidden">{words.states[state]}：</span>
        {text}
        {blocks && <em>{words.blocks}</em>}{' '}
        {onJump && (
          <button type="button" aria-label={words.jumpTo({ text })} onClick={onJump}>
            {words.jump}
          </button>
        )}
      </p>
    </li>
  );
});
Line.displayName = 'Line';
