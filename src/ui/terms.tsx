import { Fragment, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { GlossaryTerm } from '../i18n/glossary-words';
import { findTerms } from './find-terms';
import styles from './terms.module.css';
import { useBesideAnchor } from './use-beside-anchor';
import { useDismissed } from './use-dismissed';

interface TermsProps {
  readonly text: string;
  /** Every term of the language, so that a longer one keeps a shorter one in it from being marked. */
  readonly terms: readonly GlossaryTerm[];
  /** Ids of the terms this text may mark. */
  readonly marks: ReadonlySet<string>;
}

/** A text whose words of the trade tell their meaning. What is read and copied stays the text. */
export const Terms = ({ text, terms, marks }: TermsProps) => {
  if (marks.size === 0) return <>{text}</>;
  const found = findTerms(text, terms).filter(({ term }) => marks.has(term.id));
  return (
    <>
      {found.map(({ term, from, to }, i) => (
        <Fragment key={term.id}>
          {text.slice(found[i - 1]?.to ?? 0, from)}
          <Term term={term} text={text.slice(from, to)} />
        </Fragment>
      ))}
      {text.slice(found.at(-1)?.to ?? 0)}
    </>
  );
};

/** A word that opens its definition. An inline element with a role, for a native button would not wrap with its line. */
const Term = ({ term, text }: { term: GlossaryTerm; text: string }) => {
  const [open, setOpen] = useState(false);
  const word = useRef<HTMLSpanElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(!open);
  };
  return (
    <>
      <span
        ref={word}
        role="button"
        tabIndex={0}
        className={styles.term}
        aria-expanded={open}
        aria-describedby={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (event.relatedTarget) setOpen(false);
        }}
      >
        {text}
      </span>
      {open && <Definition id={id} term={term} word={word} onClose={() => setOpen(false)} />}
    </>
  );
};

interface DefinitionProps {
  readonly id: string;
  readonly term: GlossaryTerm;
  readonly word: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Stands at the end of the page, out of the sentence, and beside its word on screen. */
const Definition = ({ id, term, word, onClose }: DefinitionProps) => {
  const panel = useRef<HTMLDivElement>(null);
  useBesideAnchor(panel, word);
  useDismissed([panel, word], onClose);
  return createPortal(
    <div ref={panel} id={id} role="note" className={styles.definition}>
      <strong>{term.names[0]}</strong>
      <p>{term.definition}</p>
    </div>,
    document.body,
  );
};
