import { useMemo, useRef, useState } from 'react';
import styles from './flow-diagram.module.css';
import { FlowRibbonsCanvas, type ReadInk } from './flow-ribbons-canvas';
import type { FlowScene } from './flow-scene';

interface FlowSheetsProps {
  readonly scene: FlowScene;
  /** True once something may be lit: the second canvas is made ready then, so that the first hover need not wait for it, and stays. */
  readonly ready: boolean;
}

const nothing: readonly number[] = [];

/** Ribbons as pixels: one sheet with all of them, dimmed as a whole, and one over it with those that are lit. */
export const FlowSheets = ({ scene, ready }: FlowSheetsProps) => {
  const { target, shown, lit } = scene;
  const { placed, links } = shown;
  const read = useRef<ReadInk>(undefined);
  const [used, setUsed] = useState(ready);
  if ((ready || lit) && !used) setUsed(true);
  const all = useMemo(() => Uint32Array.from(links, (_, i) => i), [links]);
  return (
    <>
      <div className={styles['sheet']} data-emphasis={lit ? 'dimmed' : 'none'}>
        <FlowRibbonsCanvas
          {...{ placed, links, read }}
          shown={all}
          lit={false}
          still={placed === target.placed}
        />
      </div>
      {used && (
        <div className={styles['sheet']}>
          <FlowRibbonsCanvas {...{ placed, links, read }} shown={lit?.links ?? nothing} lit still={false} />
        </div>
      )}
    </>
  );
};
