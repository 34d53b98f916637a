import { lazy, type ComponentType } from 'react';
import type { PanelProps } from './panel-props';

interface LaterPanel {
  readonly Panel: ComponentType<PanelProps>;
  /** Lets a panel that did not arrive be fetched once more when it is drawn again: React keeps a failure for good. */
  readonly forgetFailure: () => void;
}

/** A panel that is fetched when it is first shown. */
export const laterPanel = (fetchPanel: () => Promise<ComponentType<PanelProps>>): LaterPanel => {
  let failed = false;
  const fetched = () =>
    lazy(async () => {
      try {
        return { default: await fetchPanel() };
      } catch (error) {
        failed = true;
        throw error;
      }
    });
  let Fetched = fetched();
  return {
    Panel: (props) => <Fetched {...props} />,
    forgetFailure: () => {
      if (!failed) return;
      failed = false;
      Fetched = fetched();
    },
  };
};
