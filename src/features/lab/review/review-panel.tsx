import { memo, useId, useState, type SyntheticEvent } from 'react';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import type { PlanAct, PlanDocument } from '../../../domain/plan/plan-log';
import type { Replayed } from '../../../domain/plan/replay-log';
import type { RuleFinding } from '../../../domain/plan-effects/rule-finding';
import { historyWords } from '../../../i18n/history-words';
import { useSpeech } from '../../../i18n/language-context';
import { reviewWords } from '../../../i18n/review-words';
import { sayRule } from '../../../pictures/plan/say-rule';
import { usePlanDraft } from '../../../state/plan-draft';
import buttons from '../../../ui/button.module.css';
import styles from './review-panel.module.css';

interface ReviewPanelProps {
  readonly ground: PlanGround;
  readonly findings: readonly RuleFinding[];
  readonly document: PlanDocument;
  readonly replayed: Replayed;
}

/** From draft to submitted to approved or returned, with what was said. A record, no authority. */
export const ReviewPanel = ({ ground, findings, document, replayed }: ReviewPanelProps) => {
  const speech = useSpeech();
  const words = reviewWords[speech.language];
  const id = useId();
  const act = usePlanDraft((draft) => draft.act);
  const { review } = replayed;
  const blocking = findings.filter(({ blocks }) => blocks);
  const isDeleted = document.deleted !== undefined;
  const open = review === 'draft' || review === 'returned';
  return (
    <section className={styles.review} aria-labelledby={id}>
      <h2 id={id}>
        {words.title} <span data-review={review}>{words.states[review]}</span>
      </h2>
      <p className={styles.quiet}>{words.record}</p>
      {open && blocking.length > 0 && (
        <div id={`${id}-why`}>
          <p>{words.blocked(speech.format.posts(blocking.length))}</p>
          <ul>
            {blocking.map((finding, i) => (
              <li key={i}>{sayRule(finding, ground, speech)}</li>
            ))}
          </ul>
        </div>
      )}
      {!isDeleted && (
        <div className={styles.acts}>
          {open ? (
            <button
              type="button"
              className={buttons.solid}
              aria-disabled={blocking.length > 0}
              aria-describedby={blocking.length > 0 ? `${id}-why` : undefined}
              onClick={() => blocking.length === 0 && act({ kind: 'submit' })}
            >
              {words.submit}
            </button>
          ) : (
            <UnderReview review={review} onAct={act} />
          )}
        </div>
      )}
      <Comments document={document} />
      <CommentForm onAct={act} mayReturn={!open} />
    </section>
  );
};

type OnAct = (act: PlanAct) => unknown;

const UnderReview = ({ review, onAct }: { review: Replayed['review']; onAct: OnAct }) => {
  const words = reviewWords[useSpeech().language];
  return (
    <>
      {review === 'submitted' && (
        <button type="button" className={buttons.solid} onClick={() => onAct({ kind: 'approve' })}>
          {words.approve}
        </button>
      )}
      <button type="button" className={buttons.quiet} onClick={() => onAct({ kind: 'withdraw' })}>
        {words.withdraw}
      </button>
    </>
  );
};

/** What was said of the plan. */
const Comments = ({ document }: Pick<ReviewPanelProps, 'document'>) => {
  const { language } = useSpeech();
  const said = document.log.flatMap(({ id, author, act }) =>
    act.kind === 'comment' ? [{ id, author, text: act.text }] : [],
  );
  if (said.length === 0) return null;
  return (
    <ul className={styles.comments} aria-label={reviewWords[language].comments}>
      {said.map((comment) => (
        <li key={comment.id}>
          <b>{comment.author === '' ? historyWords[language].noAuthor : comment.author}</b> {comment.text}
        </li>
      ))}
    </ul>
  );
};

interface CommentFormProps {
  readonly onAct: OnAct;
  readonly mayReturn: boolean;
}

/** Says something of the plan; a return has to say why. */
const CommentForm = memo(({ onAct, mayReturn }: CommentFormProps) => {
  const { language } = useSpeech();
  const words = reviewWords[language];
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const add = (then?: PlanAct) => {
    const empty = text.trim() === '';
    setRefused(empty);
    if (empty) return;
    onAct({ kind: 'comment', text: text.trim() });
    if (then) onAct(then);
    setText('');
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    add();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <textarea
        rows={2}
        maxLength={4000}
        aria-label={words.comment}
        placeholder={words.commentHint}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setRefused(false);
        }}
      />
      <button type="submit" className={buttons.quiet}>
        {words.addComment}
      </button>
      {mayReturn && (
        <button type="button" className={buttons.quiet} onClick={() => add({ kind: 'return' })}>
          {words.giveBack}
        </button>
      )}
      {refused && (
        <p role="alert" className={styles.wrong}>
          {mayReturn ? words.returnNeedsComment : words.commentHint}
        </p>
      )}
    </form>
  );
});
CommentForm.displayName = 'CommentForm';
