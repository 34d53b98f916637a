import { useEffect, useState } from 'react';
import { whenIdle } from '../../../state/when-idle';

/**
 * Once someone nears a control by pointer or focus, tells of what it may be asked for next, one an idle moment. Steps are told
 * anew when they are others by value.
 */
export const useNearing = <Step>(steps: readonly Step[], onNear: (step: Step) => void) => {
  const [near, setNear] = useState(false);
  const key = JSON.stringify(steps.map((step) => ({ step })));
  useEffect(() => {
    if (!near) return undefined;
    const next = JSON.parse(key) as readonly { readonly step: Step }[];
    let stop: () => void = () => undefined;
    const tellFrom = (at: number) => {
      if (at === next.length) return;
      stop = whenIdle(() => {
        onNear(next[at]!.step);
        tellFrom(at + 1);
      });
    };
    tellFrom(0);
    return () => stop();
  }, [near, key, onNear]);
  const come = () => setNear(true);
  return { onFocus: come, onPointerEnter: come };
};
