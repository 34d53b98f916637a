import { Suspense, useCallback, type ReactNode } from 'react';
import { pictures } from '../../pictures/catalogue';
import { isScene } from '../../pictures/scenes';
import type { LinkNote, Route } from '../../state/route';
import { routeNow } from '../../state/use-route';
import { changeView, type ExploreView, type ViewChange } from '../../state/view';
import { FlowRoom } from './flow-room';
import { SceneRoom } from './later-parts';

interface ExplorePageProps {
  readonly view: ExploreView;
  readonly note?: LinkNote;
  readonly go: (route: Route, how?: 'push' | 'replace') => void;
}

/** Explore: the statement, the picture, the numbers behind it, and where each comes from. */
export const ExplorePage = ({ view, note, go }: ExplorePageProps): ReactNode => {
  const change = useCallback(
    (part: ViewChange) => {
      const now = routeNow();
      if (now.page === 'explore') go({ page: 'explore', view: changeView(now.view, part) }, 'replace');
    },
    [go],
  );
  if (isScene(view.picture)) {
    return (
      <Suspense>
        <SceneRoom id={view.picture} view={view} note={note} change={change} />
      </Suspense>
    );
  }
  return <FlowRoom picture={pictures[view.picture]} view={view} note={note} change={change} />;
};
