import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Period } from '../../../domain/basis';
import { useSpeech } from '../../../i18n/language-context';
import { firstStep, moveEnd, nextStep, stepsFrom, upTo } from '../../../layouts/year-steps';
import { yearsWithin } from '../../../pictures/flow/ask-flows';
import { paces, type ExploreView, type ViewChange } from '../../../state/view';
import { Choice } from '../../../ui/choice';
import { useNearing } from '../ahead/use-nearing';
import styles from './year-bar.module.css';

interface YearBarProps {
  /** The years the data set has. */
  readonly period: Period;
  readonly view: Pick<ExploreView, 'years' | 'pace'>;
  readonly onChange: (change: ViewChange) => void;
}

/** Milliseconds a step of play stands. */
const stepTime = 1200;

const sameYears = (a: Period, b: Period) => a.from === b.from && a.to === b.to;

/** The whole period is asked for by asking for none. */
const asking = (years: Period, period: Period): ViewChange => ({
  years: sameYears(years, period) ? undefined : years,
});

/** Other parts of the view leave the bar as it is. */
const sameBar = (a: YearBarProps, b: YearBarProps): boolean =>
  a.period === b.period &&
  a.onChange === b.onChange &&
  a.view.pace === b.view.pace &&
  a.view.years?.from === b.view.years?.from &&
  a.view.years?.to === b.view.years?.to;

/** The years shown: a range with two ends, and play, which goes on year by year. */
export const YearBar = memo(({ period, view, onChange }: YearBarProps) => {
  const { years: words } = useSpeech().messages.explore;
  const shown = yearsWithin(view.years, period) ?? period;
  const show = (years: Period) => onChange(asking(years, period));
  const steps = stepsFrom(shown, period, view.pace);
  const [playing, setPlaying] = usePlay(shown, period, view.pace, show);
  const nearing = useNearing(
    steps.map((years) => ({ change: asking(years, period) })),
    playing,
  );
  if (period.from === period.to) return null;
  const play = () => {
    if (!playing && nextStep(shown, period, view.pace) === undefined) show(firstStep(period));
    setPlaying(!playing);
  };
  return (
    <div className={styles.bar} role="group" aria-label={words.label} {...nearing}>
      <button
        type="button"
        className={styles.play}
        aria-label={playing ? words.pause : words.play}
        title={playing ? words.pause : words.play}
        onClick={play}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d={playing ? 'M4 2.5h3v11H4zM9 2.5h3v11H9z' : 'M4 2l9.5 6L4 14z'} fill="currentColor" />
        </svg>
      </button>
      <Range
        shown={shown}
        period={period}
        pace={view.pace}
        onMove={(years) => {
          setPlaying(false);
          show(years);
        }}
      />
      <Choice
        label={words.pace}
        value={view.pace}
        choices={paces}
        names={words.paces}
        onChange={(pace) => onChange({ pace })}
      />
    </div>
  );
}, sameBar);
YearBar.displayName = 'YearBar';

/** Goes on to the next years while playing, each step from what is shown then, and stops at the last. */
const usePlay = (shown: Period, period: Period, pace: ExploreView['pace'], show: (years: Period) => void) => {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(show);
  useLayoutEffect(() => {
    latest.current = show;
  });
  const { from, to } = shown;
  const next = playing ? nextStep({ from, to }, period, pace) : undefined;
  const [nextFrom, nextTo] = [next?.from, next?.to];
  useEffect(() => {
    if (!playing) return undefined;
    const clock = setTimeout(() => {
      if (nextFrom === undefined || nextTo === undefined) setPlaying(false);
      else latest.current({ from: nextFrom, to: nextTo });
    }, stepTime);
    return () => clearTimeout(clock);
  }, [playing, nextFrom, nextTo]);
  return [playing, setPlaying] as const;
};

interface RangeProps {
  readonly shown: Period;
  readonly period: Period;
  readonly pace: ExploreView['pace'];
  readonly onMove: (years: Period) => void;
}

const Range = ({ shown, period, pace, onMove }: RangeProps) => {
  const words = useSpeech().messages.explore.years;
  const span = useRef<HTMLSpanElement>(null);
  const count = period.to - period.from;
  const years = Array.from({ length: count + 1 }, (_, i) => period.from + i);
  useLayoutEffect(() => {
    // Set through the object model: a strict content policy drops style attributes of markup.
    const style = span.current?.style;
    if (!style) return;
    style.left = `${(100 * (shown.from - period.from)) / count}%`;
    style.right = `${(100 * (period.to - shown.to)) / count}%`;
  }, [shown, period, count]);
  return (
    <div className={styles.range}>
      <div className={styles.track}>
        <span ref={span} className={styles.span} />
        {(['from', 'to'] as const).map((end) => (
          <input
            key={end}
            type="range"
            aria-label={words[end]}
            aria-valuetext={words.year({ year: shown[end] })}
            min={period.from}
            max={period.to}
            step={1}
            value={shown[end]}
            // Both ends on one year: the one that can still move lies on top.
            data-top={(end === 'from') === (shown.from === period.to)}
            onChange={(event) => onMove(moveEnd(shown, end, Number(event.target.value), period, pace))}
          />
        ))}
      </div>
      <div className={styles.years}>
        {years.map((year) => (
          <YearButton
            key={year}
            {...{ year, shown, onMove }}
            chosen={upTo(year, period, pace)}
            period={period}
          />
        ))}
      </div>
    </div>
  );
};

interface YearButtonProps extends Pick<RangeProps, 'shown' | 'period' | 'onMove'> {
  readonly year: number;
  /** What stands when it is chosen. */
  readonly chosen: Period;
}

/** A year that is chosen; chosen once more it gives way to the whole period. */
const YearButton = ({ year, chosen, shown, period, onMove }: YearButtonProps) => {
  const isShown = sameYears(shown, chosen);
  const next = isShown ? period : chosen;
  return (
    <button
      type="button"
      className={styles.year}
      aria-pressed={isShown}
      data-within={shown.from <= year && year <= shown.to}
      onClick={() => onMove(next)}
      {...useNearing([{ change: asking(next, period) }])}
    >
      {year}
    </button>
  );
};
