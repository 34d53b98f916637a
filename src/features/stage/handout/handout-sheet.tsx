import { useCallback, useEffect, useState } from 'react';
import type { Deck } from '../../../domain/deck/deck';
import { PaperSheet } from '../../../pictures/print/paper-sheet';
import styles from './handout.module.css';
import { HandoutSources } from './handout-sources';
import { HandoutStep } from './handout-step';
import type { HandoutLayout } from './handout-layouts';

interface HandoutSheetProps {
  readonly deck: Deck;
  readonly layout: HandoutLayout;
  /** Told once, when every picture and the sources are on the page. */
  readonly onReady: () => void;
}

/** A deck on paper: the steps that are shown, and on the last page where their figures come from. */
export const HandoutSheet = ({ deck, layout, onReady }: HandoutSheetProps) => {
  const steps = deck.steps.filter(({ hidden }) => !hidden);
  const views = steps.flatMap((step, at) =>
    [step.view, ...step.builds].map(({ address }, build) => ({ step, at, address, build })),
  );
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const settle = useCallback((part: string) => setSettled((before) => new Set(before).add(part)), []);
  const isReady = settled.size === views.length + 1;
  useEffect(() => {
    if (isReady) onReady();
  }, [isReady, onReady]);
  return (
    <PaperSheet>
      <div className={layout === 'three' ? styles.upright : undefined}>
        {views.map(({ step, at, address, build }) => (
          <HandoutStep
            key={`${step.id} ${build}`}
            {...{ step, address, build }}
            place={{ number: at + 1, all: steps.length }}
            layout={layout}
            onSettled={settle}
          />
        ))}
        <HandoutSources steps={steps} onSettled={settle} />
      </div>
    </PaperSheet>
  );
};
