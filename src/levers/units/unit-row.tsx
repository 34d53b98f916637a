import { memo, useId, useState } from 'react';
import { setUnitPosts } from '../../domain/plan/gestures';
import { leverWords } from '../../i18n/lever-words';
import { useSpeech } from '../../i18n/language-context';
import icons from '../fields/icon-button.module.css';
import { LockButton } from '../fields/lock-button';
import { postsOfUnit } from '../fields/number-grammar';
import { FieldReason, NumberInput } from '../fields/number-input';
import { Slider } from '../fields/slider';
import { useNumberEntry } from '../fields/use-number-entry';
import { useLeverActs } from '../lever-desk';
import { UnitBounds } from './unit-bounds';
import styles from './unit-row.module.css';
import { unitPatch, unitStep } from './unit-patch';
import type { UnitRowProps } from './unit-row-props';

/** Alike, though made anew by each edit. */
const isAlike = (one: object | undefined, other: object | undefined): boolean => {
  if (!one || !other) return one === other;
  const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return a.size === b.size && [...a].every(([key, value]) => Object.is(value, b.get(key)));
};

const isSameRow = ({ allocated: was, ...before }: UnitRowProps, { allocated: is, ...now }: UnitRowProps) =>
  isAlike(was, is) && isAlike(before, now);

/** One unit of a side: how many posts, and what holds them. */
export const UnitRow = memo((props: UnitRowProps) => {
  const { side, unit, decision, allocated, most, readOnly } = props;
  const { language, format } = useSpeech();
  const words = leverWords[language];
  const acts = useLeverActs();
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = (unit.short ?? unit.name)[language];
  const posts = allocated?.posts ?? decision.posts;
  const step = unitStep[side];
  const key = `${side}/${unit.id}`;
  const to = (value: number) => (ground: Ground, plan: Plan) =>
    setUnitPosts(ground, plan, side, unit.id, value);
  const entry = useNumberEntry({
    value: posts,
    grammar: postsOfUnit,
    optional: true,
    onCommit: (value) => acts.edit(step, unitPatch(side, unit.id, { posts: value ?? null })),
    onStep: (by) => acts.take(step, to((posts ?? 0) + by), key),
  });
  const by = allocated?.by ?? (decision.posts === undefined ? 'rule' : 'hand');
  const set = [decision.floor, decision.cap, decision.reason].some((each) => each !== undefined);
  return (
    <li className={styles.row} data-side={side} data-at={`${side}/units/${unit.id}`}>
      <span className={styles.name} title={unit.name[language]}>
        {name}
        {words.decidedBy[by] !== '' && <small>{words.decidedBy[by]}</small>}
      </span>
      <Slider
        label={name}
        value={posts ?? 0}
        max={most}
        text={posts === undefined ? '' : words.posts(format.posts(posts))}
        side={side}
        disabled={readOnly || decision.locked === true}
        onShow={(value) => (value === undefined ? acts.letGo() : acts.show(to(value)))}
        onSet={(value) => acts.take(step, to(value), key)}
      />
      <NumberInput
        entry={entry}
        label={words.posts(name)}
        readOnly={readOnly || decision.locked === true}
        decided={by === 'hand' || by === 'lock' ? 'hand' : 'rule'}
      />
      <LockButton
        name={name}
        locked={decision.locked === true}
        disabled={readOnly || posts === undefined}
        onChange={(locked) =>
          acts.edit(step, unitPatch(side, unit.id, locked ? { posts: posts ?? 0, locked } : { locked: null }))
        }
      />
      <button
        type="button"
        className={icons.icon}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={words.more(name)}
        title={words.more(name)}
        data-set={set || undefined}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d={open ? 'M4 10l4-4 4 4' : 'M4 6l4 4 4-4'} />
          {set && <circle className={styles.dot} cx="13" cy="4" r="2" />}
        </svg>
      </button>
      <FieldReason entry={entry} />
      {open && <UnitBounds id={id} {...props} name={name} />}
    </li>
  );
}, isSameRow);
UnitRow.displayName = 'UnitRow';

type Ground = Parameters<typeof setUnitPosts>[0];
type Plan = Parameters<typeof setUnitPosts>[1];
