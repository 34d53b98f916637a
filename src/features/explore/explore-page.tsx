import { useCallback, type ReactNode } from 'react';
import type { LinkNote, Route } from '../../state/route';
import { routeNow } from '../../state/use-route';
import { changeView, type ExploreView, type ViewChange } from '../../state/view';
import { ExploreRoom } from './explore-room';

interface ExplorePageProps {
  readonly view: ExploreView;
  readonly note?: LinkNote;
  readonly lost?: readonly string[];
  readonly go: (route: Route, how?: 'push' | 'replace') => void;
}

/** Explore: the statement, the picture, the numbers behind it, and where each comes from. */
export const ExplorePage = ({ view, note, lost, go }: ExplorePageProps): ReactNode => {
  const change = useCallback(
    (part: ViewChange) => {
      const now = routeNow();
      if (now.page === 'explore') go({ page: 'explore', view: changeView(now.view, part) }, 'replace');
    },
    [go],
  );
  return <ExploreRoom {...{ view, note, lost, change }} />;
};
