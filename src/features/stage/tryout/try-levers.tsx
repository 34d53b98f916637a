import { useEffect } from 'react';
import type { Plan } from '../../../domain/plan/plan';
import { useSpeech } from '../../../i18n/language-context';
import { LeverActsContext, LeverStateContext } from '../../../levers/lever-desk';
import { SizeLever } from '../../../levers/size/size-lever';
import { CutLever } from '../../../levers/units/cut-lever';
import { TopUpLever } from '../../../levers/units/top-up-lever';
import { PhasingLever } from '../../../levers/years/phasing-lever';
import { sayProblem } from '../../../pictures/plan/say-problem';
import styles from './tryout.module.css';
import type { Tryout } from './use-tryout';
import { useTryDesk } from './use-try-desk';

interface TryLeversProps {
  readonly tryout: Tryout;
  /** Told of the plan the levers stand at, each time they move. */
  readonly onShown: (plan: Plan) => void;
}

/** The levers of the lab, put to a plan that is only tried. */
export const TryLevers = ({ tryout, onShown }: TryLeversProps) => {
  const speech = useSpeech();
  const { acts, state, shown, stopped } = useTryDesk(tryout);
  useEffect(() => onShown(shown), [shown, onShown]);
  return (
    <LeverActsContext value={acts}>
      <LeverStateContext value={state}>
        <p role="status" className={styles.stopped}>
          {stopped && sayProblem(stopped, tryout.ground, speech)}
        </p>
        <SizeLever />
        <CutLever />
        <TopUpLever />
        <PhasingLever />
      </LeverStateContext>
    </LeverActsContext>
  );
};
