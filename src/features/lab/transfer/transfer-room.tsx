import { useMemo } from 'react';
import type { Allocation } from '../../../domain/plan/allocation';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import { transferTable } from '../../../domain/plan-effects/transfer-table';
import { useSpeech } from '../../../i18n/language-context';
import { TransferTable, type TransferTableProps } from '../../../pictures/plan/transfer-table';
import { TransferActs } from './transfer-acts';

interface TransferRoomProps extends Omit<TransferTableProps, 'acts' | 'table'> {
  readonly ground: PlanGround;
  readonly allocation: Allocation;
}

/** The transfer table of a plan with what can be done with it. */
export const TransferRoom = ({ ground, allocation, ...props }: TransferRoomProps) => {
  const { plan, broken = 0, basis = 'scenario' } = props;
  const { language, messages } = useSpeech();
  const table = useMemo(() => transferTable(ground, plan, allocation), [ground, plan, allocation]);
  return (
    <TransferTable
      {...props}
      table={table}
      acts={
        <TransferActs
          table={table}
          broken={broken}
          basis={basis}
          plan={plan.name}
          data={ground.dataset.title[language]}
          years={messages.sentence.years(plan.years)}
        />
      }
    />
  );
};
