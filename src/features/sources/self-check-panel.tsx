import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useApiClient } from '../../api/api-context';
import { checkKinds, type CheckKind, type CheckResult } from '../../domain/self-check/self-check-result';
import { useSpeech } from '../../i18n/language-context';
import { selfCheckWords } from '../../i18n/self-check-words';
import { runSelfCheck } from '../../state/run-self-check';
import { useSelfCheck, type SelfCheckState } from '../../state/self-check-store';
import buttons from '../../ui/button.module.css';
import { CheckLine } from './check-line';
import styles from './side.module.css';
import { SourcesSection } from './sources-section';

/** What became of recomputing every number of the data set: in all, kind by kind, and each that differs. */
export const SelfCheckPanel = ({ dataset }: { dataset: string }) => {
  const words = selfCheckWords[useSpeech().language];
  const [listed, setListed] = useState(false);
  const client = useApiClient();
  const cache = useQueryClient();
  const check = useSelfCheck();
  const own = check.dataset === dataset ? check : useSelfCheck.getInitialState();
  const failing = own.results.filter(({ ok }) => !ok);
  const over = own.status === 'passed' || own.status === 'failed';
  return (
    <SourcesSection id="self-check" title={words.title}>
      <Outcome check={own} />
      {over && failing.length > 0 && <Lines results={failing} />}
      {over && <Kinds results={own.results} />}
      <p className={styles.acts}>
        <button
          type="button"
          className={buttons.quiet}
          disabled={own.status === 'running'}
          onClick={() => void runSelfCheck({ client, cache }, dataset)}
        >
          {words.again}
        </button>
        {over && (
          <button
            type="button"
            className={buttons.quiet}
            aria-expanded={listed}
            onClick={() => setListed(!listed)}
          >
            {listed ? words.hideAll : words.showAll}
          </button>
        )}
      </p>
      {over && listed && <Lines results={own.results.filter(({ ok }) => ok)} />}
    </SourcesSection>
  );
};

const Outcome = ({ check: { status, passed, failed, finishedAt, error } }: { check: SelfCheckState }) => {
  const { language, format } = useSpeech();
  const words = selfCheckWords[language];
  const count = format.posts(passed + failed);
  const said = {
    'not-run': error ? words.noAnswer : words.notRun,
    running: words.running,
    passed: words.passed({ count }),
    failed: words.failed({ failed: format.posts(failed), count }),
  }[status];
  return (
    <>
      <p className={styles.outcome} data-status={status} role="status">
        {said}
      </p>
      <p className={styles.quiet}>
        {words.what}
        {finishedAt && ` ${words.finishedAt({ time: format.time(finishedAt) })}`}
      </p>
    </>
  );
};

const Kinds = ({ results }: { results: readonly CheckResult[] }) => {
  const { language, format } = useSpeech();
  const words = selfCheckWords[language];
  const of = (kind: CheckKind) => results.filter((result) => result.kind === kind);
  return (
    <ul className={styles.kinds}>
      {checkKinds
        .filter((kind) => of(kind).length > 0)
        .map((kind) => {
          const [all, ok] = [of(kind), of(kind).filter((result) => result.ok)];
          return (
            <li key={kind} data-ok={ok.length === all.length}>
              <span>{words.kinds[kind]}</span>
              <span>
                {words.count({ ok: format.posts(ok.length), all: format.posts(all.length) })}
                {ok.length === all.length ? ' ✓' : ' ✗'}
              </span>
            </li>
          );
        })}
    </ul>
  );
};

const Lines = ({ results }: { results: readonly CheckResult[] }) => (
  <ul className={styles.checks}>
    {results.map((result) => (
      <CheckLine key={result.id} result={result} />
    ))}
  </ul>
);
