import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Unit } from '../../../domain/ledger/unit';
import type { Language } from '../../../i18n/language';
import { useSpeech } from '../../../i18n/language-context';
import { searchWords } from '../../../i18n/search-words';
import styles from './unit-search.module.css';
import { SearchStatus } from './search-status';
import { useSlashKey } from './use-slash-key';
import { useUnitMatches } from './use-unit-matches';

/** At most so many are listed; more letters find fewer. */
const most = 12;

interface UnitSearchProps {
  /** Of the ledger, in its order; undefined until they are there. */
  readonly units: readonly Unit[] | undefined;
  /** True where they did not come. */
  readonly failed?: boolean;
  /** What the last choice did, announced once. */
  readonly told?: string | undefined;
  readonly onChoose: (unit: Unit) => void;
  /** Esc where there is nothing to clear. */
  readonly onLetGo: () => void;
}

/** Finds a unit by name, pinyin or administrative code. `/` comes to it from anywhere on the page. */
export const UnitSearch = ({ units, failed = false, told, onChoose, onLetGo }: UnitSearchProps) => {
  const { language } = useSpeech();
  const words = searchWords[language];
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [focused, setFocused] = useState(false);
  const { matches, prepare, final } = useUnitMatches(units, text);
  const shown = matches.slice(0, most);
  const at = Math.min(active, shown.length - 1);
  const open = focused && shown.length > 0;
  const answered = (final || failed) && focused && text.trim() !== '';
  const places = useMemo(() => placesOf(units ?? [], language), [units, language]);
  useSlashKey(field);
  const write = (next: string) => {
    setText(next);
    setActive(0);
  };
  const choose = (unit: Unit | undefined) => {
    if (!unit) return;
    write('');
    onChoose(unit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const past = (step: number) => setActive((at + step + shown.length) % Math.max(1, shown.length));
    actOn(event, {
      ArrowDown: () => past(1),
      ArrowUp: () => past(-1),
      Enter: () => choose(shown[at]),
      Escape: () => (text === '' ? onLetGo() : write('')),
    });
  };
  return (
    <div className={styles.search} role="search">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={words.label}
        placeholder={words.placeholder}
        aria-keyshortcuts="/"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => write(event.target.value)}
        onFocus={() => {
          setFocused(true);
          prepare();
        }}
        onBlur={() => setFocused(false)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id={`${id}-list`} role="listbox" aria-label={words.results} className={styles.list} hidden={!open}>
        {open &&
          shown.map((unit, i) => (
            <Option
              key={unit.id}
              id={`${id}-${i}`}
              selected={i === at}
              onChoose={() => choose(unit)}
              onKeyDown={onKeyDown}
            >
              <span>{unit.name[language]}</span>
              <small>{places(unit)}</small>
            </Option>
          ))}
      </ul>
      <SearchStatus text={text} open={open} told={told}>
        {answered && (failed ? words.unread : says(words, text.trim(), shown.length, matches.length))}
      </SearchStatus>
    </div>
  );
};

const actOn = (event: KeyboardEvent, acts: Readonly<Record<string, () => void>>) => {
  // While a Chinese input method composes, its keys are its own (229 where the flag comes late).
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  const act = acts[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
};

type Words = (typeof searchWords)['en'];

const says = (words: Words, text: string, shown: number, all: number): string =>
  all === 0 ? words.none(text) : words.found(shown, all);

const showWhole = (option: HTMLElement | null) => option?.scrollIntoView?.({ block: 'nearest' });

interface OptionProps {
  readonly id: string;
  readonly selected: boolean;
  readonly onChoose: () => void;
  /** The field's: whichever of them an assistive technology sends keys to, they act alike. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

const Option = ({ id, selected, onChoose, onKeyDown, children }: OptionProps) => (
  <li
    ref={selected ? showWhole : undefined}
    id={id}
    role="option"
    aria-selected={selected}
    // A press leaves the focus in the field.
    onMouseDown={(event) => event.preventDefault()}
    onClick={onChoose}
    onKeyDown={onKeyDown}
  >
    {children}
  </li>
);

/** Says of a unit what it is, to whom it answers, and whether it was closed. */
const placesOf = (units: readonly Unit[], language: Language): ((unit: Unit) => string) => {
  const words = searchWords[language];
  const names = new Map(units.map((unit) => [unit.id, (unit.short ?? unit.name)[language]]));
  return ({ tier, system, parents, closed }) => {
    const last = parents.at(-1);
    const parent = last && names.get(last.parent);
    return [
      words.tiers[tier === 'group' && system !== undefined ? 'system' : tier],
      ...(parent === undefined ? [] : [words.within(parent)]),
      ...(closed === undefined ? [] : [words.closed(closed)]),
    ].join(words.joint);
  };
};
