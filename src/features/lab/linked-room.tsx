import { useEffect, useState } from 'react';
import { replayLog } from '../../domain/plan/replay-log';
import { labWords } from '../../i18n/lab-words';
import { useSpeech, type Speech } from '../../i18n/language-context';
import { planLinkWords } from '../../i18n/plan-link-words';
import type { LoosePlan } from '../../interchange/plan-file';
import { unpackPlan, type PlanLinkProblem } from '../../interchange/plan-link';
import { openingLab, type LabView } from '../../state/lab-view';
import { keepNew } from '../../state/plan-acts';
import { encodeRoute } from '../../state/route';
import buttons from '../../ui/button.module.css';
import { LabFrame } from './lab-frame';
import { LabWaiting, useErrorWords } from './lab-notices';
import type { RoomProps } from './room-props';
import styles from './lab-page.module.css';
import { useLabDesk } from './use-lab-desk';
import { usePlanApi } from './use-plan-api';

type Unpacked = Awaited<ReturnType<typeof unpackPlan>>;

/** A plan that its link carries: to be looked at, and kept if it is wanted. Nothing is written before that. */
export const LinkedRoom = (props: RoomProps) => {
  const { ground, view, go } = props;
  const { packed = '' } = view;
  const [read, setRead] = useState<{ readonly packed: string; readonly as: Unpacked }>();
  useEffect(() => {
    let awaited = true;
    void unpackPlan(packed).then((as) => awaited && setRead({ packed, as }));
    return () => void (awaited = false);
  }, [packed]);
  const unpacked = read?.packed === packed ? read.as : undefined;
  const dataset = unpacked?.ok ? unpacked.value.start.dataset : undefined;
  useEffect(() => {
    if (dataset !== undefined && dataset !== view.dataset) go({ ...view, dataset }, 'replace');
  }, [dataset, view, go]);
  if (unpacked && !unpacked.ok) return <LinkFailure problem={unpacked.problems} dataset={view.dataset} />;
  if (!unpacked || dataset !== ground.dataset.id)
    return <LabWaiting onCancel={() => go({ ...openingLab, dataset: view.dataset })} />;
  return <LinkedPlan {...props} loose={unpacked.value} />;
};

const LinkedPlan = ({ ground, view, go, loose }: RoomProps & { loose: LoosePlan }) => {
  const [plan] = useState(() => replayLog(loose).plan);
  const desk = useLabDesk({
    ground,
    plan,
    readOnly: true,
    open: (panel) => go({ ...view, panel }),
    onActed: () => undefined,
  });
  return <LabFrame desk={desk} view={view} go={go} note={<KeepNote view={view} go={go} loose={loose} />} />;
};

/** What this plan is, and how to keep it. */
const KeepNote = ({ view, go, loose }: Omit<RoomProps, 'ground'> & { loose: LoosePlan }) => {
  const words = planLinkWords[useSpeech().language];
  const api = usePlanApi();
  const said = useErrorWords();
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const keep = () => {
    setBusy(true);
    const { packed: _carried, ...rest } = view;
    keepNew(api, loose).then(
      ({ id }) => go({ ...rest, plan: id }),
      (error: unknown) => {
        setBusy(false);
        setWrong(words.notKept + said(error instanceof Error ? error : new Error(String(error))));
      },
    );
  };
  return (
    <>
      <span role="status">{words.note}</span>
      <button type="button" className={buttons.solid} disabled={busy} onClick={keep}>
        {words.keep}
      </button>
      {wrong !== '' && (
        <span role="alert" className={styles.wrong}>
          {wrong}
        </span>
      )}
    </>
  );
};

const LinkFailure = ({ problem, dataset }: { problem: PlanLinkProblem; dataset: string }) => {
  const speech = useSpeech();
  const { failed } = planLinkWords[speech.language];
  return (
    <div className={styles.failure} role="alert">
      <p>
        <b>{failed}</b> {sayLinkProblem(problem, speech)}
      </p>
      <a href={`#${encodeRoute({ page: 'lab', view: { ...openingLab, dataset } satisfies LabView })}`}>
        {labWords[speech.language].failure.toBaseline}
      </a>
    </div>
  );
};

/** Text that is no plan is a link that was changed: nobody writes these by hand. */
const sayLinkProblem = (problem: PlanLinkProblem, { language, format }: Speech): string => {
  const { problems } = planLinkWords[language];
  if (problem.code === 'newer-version')
    return problems['newer-version']({ version: format.posts(problem.version) });
  return problem.code === 'too-large' ? problems['too-large'] : problems.damaged;
};
