import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { mergePatch } from '../../domain/plan/merge-patch';
import type { Patch } from '../../domain/plan/patch';
import type { Plan } from '../../domain/plan/plan';
import type { PlanGround } from '../../domain/plan/plan-ground';
import type { PlanAct } from '../../domain/plan/plan-log';
import type { PlanProblem } from '../../domain/plan/plan-problem';
import type { LeverActs, LeverState } from '../../levers/lever-desk';
import { usePlanDraft } from '../../state/plan-draft';
import type { ActRefusal } from '../../state/plan-session';
import { derivePlan, type DerivedPlan } from '../../pictures/plan/derive-plan';

interface DeskInput {
  readonly ground: PlanGround;
  /** The decisions in force. */
  readonly plan: Plan;
  readonly readOnly: boolean;
  readonly open: LeverActs['open'];
  /** Told of each act that was taken. */
  readonly onActed: (act: PlanAct) => void;
}

export interface LabDesk {
  readonly acts: LeverActs;
  readonly state: LeverState;
  readonly derived: DerivedPlan;
  /** What stopped the last gesture, until the next act. */
  readonly stopped: PlanProblem | undefined;
  /** Why the last act was not taken. */
  readonly refused: ActRefusal | undefined;
}

/** What the levers stand at and may do: the plan as it is, or as it would be while something is pulled. */
export const useLabDesk = (input: DeskInput): LabDesk => {
  const { ground, plan, readOnly } = input;
  const { acts, pull, stopped, refused } = useDeskActs(input);
  const shown = useMemo(() => (pull && pull.of === plan ? mergePatch(plan, pull.patch) : plan), [plan, pull]);
  const derived = useMemo(() => derivePlan(ground, shown), [ground, shown]);
  const state = useMemo<LeverState>(
    () => ({
      ground,
      plan: shown,
      units: derived.units,
      allocation: derived.allocated.ok ? derived.allocated.value : undefined,
      readOnly,
    }),
    [ground, shown, derived, readOnly],
  );
  return useMemo(
    () => ({ acts, state, derived, stopped, refused }),
    [acts, state, derived, stopped, refused],
  );
};

/** What may be done, and what came of it last. */
const useDeskActs = (input: DeskInput) => {
  const [pull, setPull] = useState<{ readonly of: Plan; readonly patch: Patch<Plan> }>();
  const [stopped, setStopped] = useState<PlanProblem>();
  const [refused, setRefused] = useState<ActRefusal>();
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  const edit = useCallback<LeverActs['edit']>((name, patch, key) => {
    const act = { kind: 'edit', name, patch } as const;
    const outcome = usePlanDraft.getState().act(act, key === undefined ? {} : { coalesce: key });
    setPull(undefined);
    setRefused(outcome.ok ? undefined : outcome.problems);
    if (outcome.ok && outcome.value) latest.current.onActed(act);
  }, []);
  const acts = useMemo<LeverActs>(() => {
    const now = () => {
      const { replayed } = usePlanDraft.getState();
      return { ground: latest.current.ground, plan: replayed?.plan ?? latest.current.plan };
    };
    const at = () => {
      const { ground: on, plan: committed } = now();
      return [on, committed] as const;
    };
    return {
      now,
      edit: (...edited) => {
        setStopped(undefined);
        edit(...edited);
      },
      take: (name, make, key) => {
        const gesture = make(...at());
        setStopped(gesture.stopped);
        edit(name, gesture.patch, key);
      },
      show: (make) => {
        const [on, committed] = at();
        const gesture = make(on, committed);
        setStopped(gesture.stopped);
        setPull({ of: committed, patch: gesture.patch });
      },
      letGo: () => {
        setStopped(undefined);
        setPull(undefined);
      },
      open: (table) => latest.current.open(table),
    };
  }, [edit]);
  return { acts, pull, stopped, refused };
};
