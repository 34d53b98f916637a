import { useLayoutEffect, useRef } from 'react';
import { useSpeech } from '../../i18n/language-context';
import { lastingPins } from '../../pictures/pinned-items';
import { encodeRoute } from '../../state/route';
import { pictureIds, type ExploreView, type PictureId } from '../../state/view';
import { useNearing } from './ahead/use-nearing';
import styles from './picture-nav.module.css';

export const hrefOf = (view: ExploreView) => `#${encodeRoute({ page: 'explore', view })}`;

interface PictureLinkProps {
  readonly id: PictureId;
  readonly view: ExploreView;
  readonly children: string;
}

const PictureLink = ({ id, view, children }: PictureLinkProps) => (
  <a
    href={hrefOf({ ...view, picture: id, pinned: lastingPins(view.pinned) })}
    aria-current={id === view.picture ? 'true' : undefined}
    {...useNearing([{ change: { picture: id } }])}
  >
    {children}
  </a>
);

/** The pictures there are. What is selected, the years, the data set and the measure hold from one to the next. */
export const PictureNav = ({ view }: { view: ExploreView }) => {
  const { language, messages } = useSpeech();
  const { picture } = messages;
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Once all else has been put on the page: to ask for sizes before would have it laid out twice.
    const frame = requestAnimationFrame(() => showCurrent(list.current));
    return () => cancelAnimationFrame(frame);
  }, [view.picture, language]);
  return (
    <nav ref={list} aria-label={picture.label} className={styles.pictures}>
      {pictureIds.map((id) => (
        <PictureLink key={id} id={id} view={view}>
          {picture.names[id]}
        </PictureLink>
      ))}
    </nav>
  );
};

/** Where the pictures are a row to be scrolled, the one shown stands in it; nothing else moves. */
const showCurrent = (list: HTMLElement | null): void => {
  const current = list?.querySelector<HTMLElement>('[aria-current]');
  if (!list || !current || list.scrollWidth <= list.clientWidth) return;
  list.scrollLeft = current.offsetLeft - list.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
};
