import { memo, useState } from 'react';
import { planSize, totalPatch } from '../../domain/plan/plan-size';
import { leverWords } from '../../i18n/lever-words';
import { useSpeech } from '../../i18n/language-context';
import { LeverBlock } from '../lever-block';
import { useLeverActs, useLeverState } from '../lever-desk';
import { MovedFields } from './moved-fields';
import styles from './size-lever.module.css';
import { TotalEntry } from './total-entry';

/** 规模: what all posts are counted in, and how many of them are moved. */
export const SizeLever = () => {
  const { ground } = useLeverState();
  return <SizeBlock perThousand={ground.dataset.displayUnit === 'per-thousand'} />;
};

/** Apart, for what is in it goes by the plan itself. */
const SizeBlock = memo(({ perThousand }: { readonly perThousand: boolean }) => {
  const words = leverWords[useSpeech().language].size;
  return (
    <LeverBlock block="size" title={words.title}>
      {perThousand ? <RealTotal /> : <StatedTotal />}
      <MovedFields />
    </LeverBlock>
  );
});
SizeBlock.displayName = 'SizeBlock';

const StatedTotal = () => {
  const { language, format } = useSpeech();
  const words = leverWords[language].size;
  const { ground, plan } = useLeverState();
  return (
    <p className={styles.line}>
      <span>{words.total}</span>
      <b>{format.posts(planSize(ground, plan).total)}</b>
    </p>
  );
};

/** Per thousand until a real total is entered; one that no whole numbers of the report agree with is refused. */
const RealTotal = () => {
  const { language, format } = useSpeech();
  const words = leverWords[language].size;
  const acts = useLeverActs();
  const { ground, plan, readOnly } = useLeverState();
  const [open, setOpen] = useState(false);
  const { total } = plan.size;
  const said = total === undefined ? words.perThousand : format.posts(total);
  return (
    <>
      <p className={styles.line} data-at="size/total">
        <span>{words.total}</span>
        {readOnly ? (
          <b>{said}</b>
        ) : (
          <button type="button" className={styles.open} aria-expanded={open} onClick={() => setOpen(!open)}>
            {said}
          </button>
        )}
      </p>
      {open && !readOnly && (
        <div className={styles.entry}>
          <TotalEntry
            total={total}
            movedOfSystem={ground.shares?.ofSystem}
            movedOfReleasing={ground.shares?.ofReleasing}
            onTotal={(next) => {
              const { ground: on, plan: now } = acts.now();
              acts.edit('total', totalPatch(on, now, next));
            }}
          />
        </div>
      )}
    </>
  );
};
