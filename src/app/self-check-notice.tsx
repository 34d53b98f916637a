import { lazy, Suspense } from 'react';
import { useSelfCheck } from '../state/self-check-store';

const SelfCheckSign = lazy(async () => ({ default: (await import('./self-check-sign')).SelfCheckSign }));

/** Stands in the bar of every page: nothing until the numbers were recomputed, then ✓ or what does not agree. */
export const SelfCheckNotice = () => {
  const over = useSelfCheck(({ status }) => status === 'passed' || status === 'failed');
  if (!over) return null;
  return (
    <Suspense>
      <SelfCheckSign />
    </Suspense>
  );
};
