import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { mergePatch } from '../../../domain/plan/merge-patch';
import type { Patch } from '../../../domain/plan/patch';
import type { Plan } from '../../../domain/plan/plan';
import type { PlanProblem } from '../../../domain/plan/plan-problem';
import type { LeverActs, LeverState } from '../../../levers/lever-desk';
import { derivePlan } from '../../../pictures/plan/derive-plan';
import { newStep } from '../../../state/plan-step';
import { usePreferences } from '../../../state/preferences';
import type { Tryout } from './use-tryout';

export interface TryDesk {
  readonly acts: LeverActs;
  readonly state: LeverState;
  /** What the levers stand at, also while one is pulled. */
  readonly shown: Plan;
  /** What stopped the last gesture, until the next. */
  readonly stopped: PlanProblem | undefined;
}

interface Pull {
  readonly of: Plan;
  readonly patch: Patch<Plan>;
}

/** Puts the levers to a plan that is only tried. */
export const useTryDesk = (tryout: Tryout): TryDesk => {
  const { ground, plan } = tryout;
  const [pull, setPull] = useState<Pull>();
  const [stopped, setStopped] = useState<PlanProblem>();
  const latest = useRef(tryout);
  useEffect(() => {
    latest.current = tryout;
  });
  const acts = useMemo(() => actsOn(latest, { setPull, setStopped }), []);
  const shown = useMemo(() => (pull?.of === plan ? mergePatch(plan, pull.patch) : plan), [plan, pull]);
  const state = useMemo<LeverState>(() => {
    const { units, allocated } = derivePlan(ground, shown);
    return {
      ground,
      plan: shown,
      units,
      allocation: allocated.ok ? allocated.value : undefined,
      readOnly: false,
    };
  }, [ground, shown]);
  return { acts, state, shown, stopped };
};

interface Moved {
  readonly setPull: (pull: Pull | undefined) => void;
  readonly setStopped: (problem: PlanProblem | undefined) => void;
}

const actsOn = (latest: RefObject<Tryout>, { setPull, setStopped }: Moved): LeverActs => {
  const now = () => latest.current;
  const edit: LeverActs['edit'] = (name, patch) => {
    const author = usePreferences.getState().author ?? '';
    setPull(undefined);
    now().append(newStep({ kind: 'edit', name, patch }, { author, now: Date.now() }));
  };
  const letGo = () => {
    setStopped(undefined);
    setPull(undefined);
  };
  return {
    now: () => ({ ground: now().ground, plan: now().plan }),
    edit: (...edited) => {
      setStopped(undefined);
      edit(...edited);
    },
    take: (name, make, key) => {
      const gesture = make(now().ground, now().plan);
      setStopped(gesture.stopped);
      edit(name, gesture.patch, key);
    },
    show: (make) => {
      const gesture = make(now().ground, now().plan);
      setStopped(gesture.stopped);
      setPull({ of: now().plan, patch: gesture.patch });
    },
    letGo,
    open: () => undefined,
  };
};
