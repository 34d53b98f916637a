import { leverWords } from '../../i18n/lever-words';
import { useSpeech } from '../../i18n/language-context';
import buttons from '../../ui/button.module.css';
import { BoundField } from '../fields/bound-field';
import { postsOfUnit, weights } from '../fields/number-grammar';
import { TextField } from '../fields/text-field';
import { useLeverActs } from '../lever-desk';
import { unitPatch, unitStep } from './unit-patch';
import styles from './unit-row.module.css';
import type { UnitRowProps } from './unit-row-props';

/** What holds a unit's posts from below and above, why, and what the rule alone would make of it. */
export const UnitBounds = ({ id, name, ...row }: UnitRowProps & { id: string; name: string }) => {
  const { side, unit, decision, allocated, readOnly, weight } = row;
  const words = leverWords[useSpeech().language];
  const acts = useLeverActs();
  const decide = (part: Parameters<typeof unitPatch>[2]) =>
    acts.edit(unitStep[side], unitPatch(side, unit.id, part));
  const byHand = decision.posts !== undefined && decision.locked !== true && allocated?.ruled !== undefined;
  return (
    <div id={id} className={styles.bounds} role="group" aria-label={words.more(name)}>
      {(['floor', 'cap'] as const).map((bound) => (
        <BoundField
          key={bound}
          label={words[bound]}
          name={`${name} ${words[bound]}`}
          value={decision[bound]}
          grammar={postsOfUnit}
          placeholder={words.none}
          readOnly={readOnly}
          onCommit={(value) => decide({ [bound]: value ?? null })}
        />
      ))}
      {weight !== undefined && (
        <BoundField
          label={words.cut.weight}
          name={`${name} ${words.cut.weight}`}
          value={weight}
          grammar={weights}
          readOnly={readOnly}
          onCommit={(value) =>
            acts.edit('cut-rule', { cut: { weights: { [unit.id]: value ?? null } } }, `weight/${unit.id}`)
          }
        />
      )}
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        value={decision.reason ?? ''}
        readOnly={readOnly}
        onCommit={(reason) => decide({ reason: reason === '' ? null : reason })}
      />
      <Facts {...row} />
      {byHand && !readOnly && (
        <button type="button" className={buttons.quiet} onClick={() => decide({ posts: null })}>
          {words.backToRule}
        </button>
      )}
    </div>
  );
};

/** What the unit has, what the rule alone gives it, what the baseline says. */
const Facts = ({ unit, allocated }: UnitRowProps) => {
  const { language, format } = useSpeech();
  const words = leverWords[language];
  const facts = [
    unit.opening.known ? words.opening(format.posts(unit.opening.posts)) : words.openingUnknown,
    ...(allocated?.ruled === undefined ? [] : [words.ruledPosts(format.posts(allocated.ruled))]),
    ...(unit.baseline === undefined ? [] : [words.baselinePosts(format.posts(unit.baseline))]),
  ];
  return <p className={styles.facts}>{facts.join(' · ')}</p>;
};
