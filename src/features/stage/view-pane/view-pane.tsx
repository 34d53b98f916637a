import { useEffect, useMemo, useState, type ComponentProps } from 'react';
import type { Plan } from '../../../domain/plan/plan';
import { paneWords } from '../../../i18n/pane-words';
import { useSpeech } from '../../../i18n/language-context';
import { pictures } from '../../../pictures/catalogue';
import { isScene } from '../../../pictures/scenes';
import type { Said } from '../../../pictures/said';
import { openingLab, type LabView } from '../../../state/lab-view';
import { decodeRoute, type Route } from '../../../state/route';
import { FlowPane } from './flow-pane';
import type { PanePins, ShowContent } from './pane-content';
import { PaneFrame } from './pane-frame';
import { PlanPane } from './plan-pane';
import { ScenePane } from './scene-pane';
import styles from './view-pane.module.css';

export interface ViewPaneProps extends Omit<ComponentProps<typeof PaneFrame>, 'content'> {
  /** The address of a view of Explore or the lab, without `#`. */
  readonly address: string;
  /** Stands for the plan of the view: what is tried and not kept. */
  readonly tried?: Plan | undefined;
  /** Told what the view says each time that changes. */
  readonly onSaid?: ((said: Said) => void) | undefined;
}

/** A view by its address: the picture in the room there is, and with `basis` what it stands on. */
export const ViewPane = ({ address, tried, onSaid, ...frame }: ViewPaneProps) => (
  <ViewContent
    address={address}
    tried={tried}
    show={(content) => (
      <>
        <PaneFrame {...frame} content={content} address={address} />
        {content.said && onSaid && <Told said={content.said} onSaid={onSaid} />}
      </>
    )}
  />
);

const Told = ({ said: { statement, title, note }, onSaid }: { said: Said; onSaid: (said: Said) => void }) => {
  useEffect(() => onSaid({ statement, title, note }), [statement, title, note, onSaid]);
  return null;
};

interface ViewContentProps {
  readonly address: string;
  readonly tried?: Plan | undefined;
  readonly show: ShowContent;
}

/** Asks for all a view shows, and hands what there is to be put on screen. */
export const ViewContent = ({ address, tried, show }: ViewContentProps) => {
  const { route } = useMemo(() => decodeRoute(address), [address]);
  const pins = useOwnPins(address, route);
  if (tried || route.page === 'lab')
    return <PlanPane view={labViewOf(route, tried)} tried={tried} {...pins} show={show} />;
  if (route.page !== 'explore') return <NoView />;
  const { view } = route;
  return isScene(view.picture) ? (
    <ScenePane id={view.picture} view={view} {...pins} show={show} />
  ) : (
    <FlowPane picture={pictures[view.picture]} view={view} {...pins} show={show} />
  );
};

const NoView = () => <p className={styles.standIn}>{paneWords[useSpeech().language].noView}</p>;

/** How a tried plan is looked at where the view itself is not of the lab. */
const labViewOf = (route: Route, tried: Plan | undefined): LabView =>
  route.page === 'lab' ? route.view : { ...openingLab, dataset: tried?.dataset ?? openingLab.dataset };

/** What is selected: what the view names, until the reader selects something else. */
const useOwnPins = (address: string, route: Route): PanePins => {
  const [own, setOwn] = useState<{ readonly address: string; readonly pinned: readonly string[] }>();
  // Where nothing but the pinned is shown, there is nothing to bring it forward from.
  const named = route.page === 'explore' && !route.view.only ? route.view.pinned : none;
  return {
    pinned: own?.address === address ? own.pinned : named,
    onPin: (pinned) => setOwn({ address, pinned }),
  };
};

const none: readonly string[] = [];
