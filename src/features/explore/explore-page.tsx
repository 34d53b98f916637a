import { useEffect, useMemo } from 'react';
import { useSpeech } from '../../i18n/language-context';
import { decodeItem, encodeItem, type ItemRef } from '../../layouts/item';
import { pictures } from '../../pictures/catalogue';
import type { FlowPicture } from '../../pictures/picture';
import { encodeRoute, type LinkNote, type Route } from '../../state/route';
import { markStartFinished } from '../../state/safe-mode';
import { forms, pictureIds, type ExploreView } from '../../state/view';
import { CopyButton } from '../../ui/copy-button';
import { SegmentedLinks } from '../../ui/segmented-links';
import { DisplayOptions } from './display-options';
import { ExploreHeading } from './explore-heading';
import styles from './explore-page.module.css';
import { Inspector } from './inspector';
import { KeyFigures } from './key-figures';
import { Legend } from './legend';
import { fetchLaterParts } from './later-parts';
import { LinkNotice } from './link-notice';
import { IncompleteNotice, LoadNotice } from './load-notice';
import { PictureStage } from './picture-stage';
import { EmptyPicture, WaitingPicture } from './stand-ins';
import { useExploreData } from './use-explore-data';

interface ExplorePageProps {
  readonly view: ExploreView;
  readonly note?: LinkNote;
  readonly go: (route: Route, how?: 'push' | 'replace') => void;
}

const hrefOf = (view: ExploreView) => `#${encodeRoute({ page: 'explore', view })}`;

const Switches = ({ view, onChange }: { view: ExploreView; onChange: (c: Partial<ExploreView>) => void }) => {
  const { picture } = useSpeech().messages;
  const formNames = { diagram: picture.diagram, table: picture.table };
  return (
    <div className={styles.switches}>
      <SegmentedLinks
        label={picture.label}
        current={view.picture}
        segments={pictureIds.map((id) => ({
          id,
          label: picture.names[id],
          href: hrefOf({ ...view, picture: id, pinned: [] }),
        }))}
      />
      <SegmentedLinks
        label={picture.form}
        current={view.form}
        segments={forms.map((form) => ({
          id: form,
          label: formNames[form],
          href: hrefOf({ ...view, form }),
        }))}
      />
      <DisplayOptions view={view} shows={pictures[view.picture].shows} onChange={onChange} />
      <CopyButton
        label={picture.copyLink}
        done={picture.copied}
        failed={picture.copyFailed}
        text={() => new URL(hrefOf(view), window.location.href).href}
      />
    </div>
  );
};

/** Explore: the statement, the picture, the numbers behind it, and where each comes from. */
export const ExplorePage = ({ view, note, go }: ExplorePageProps) => {
  const picture: FlowPicture = pictures[view.picture];
  const data = useExploreData(view.dataset, picture);
  const [pinned, onPin] = usePins(view, go);
  const settled = data.graph !== undefined || data.error !== undefined;
  useEffect(() => {
    if (!settled) return;
    markStartFinished();
    fetchLaterParts();
  }, [settled]);
  const change = (part: Partial<ExploreView>) =>
    go({ page: 'explore', view: { ...view, ...part } }, 'replace');
  return (
    <div className={styles.page}>
      <section className={styles.stage}>
        <ExploreHeading graph={data.graph} picture={picture} title={data.dataset?.title} />
        {note && <LinkNotice note={note} />}
        <LoadNotice data={data} />
        {data.incomplete && <IncompleteNotice {...data.incomplete} />}
        {data.figures.length > 0 && <KeyFigures figures={data.figures} />}
        <div className={styles.tools}>
          <Switches view={view} onChange={change} />
          {data.graph && <Legend graph={data.graph} />}
        </div>
        {data.graph && data.graph.links.length > 0 && (
          <PictureStage view={view} picture={picture} graph={data.graph} pinned={pinned} onPin={onPin} />
        )}
        {data.graph && data.graph.links.length === 0 && <EmptyPicture />}
        {!data.graph && <WaitingPicture data={data} />}
      </section>
      <Inspector
        picture={picture}
        graph={data.graph}
        figures={data.figures}
        indicators={data.indicators}
        pinned={pinned}
        onPin={onPin}
      />
    </div>
  );
};

/** What is pinned lives in the address; each pin replaces it, so that Back leaves the picture and not a pin. */
const usePins = (view: ExploreView, go: ExplorePageProps['go']) => {
  const pinned = useMemo(() => view.pinned.flatMap(readPin), [view.pinned]);
  const onPin = (items: readonly ItemRef[]) =>
    go({ page: 'explore', view: { ...view, pinned: items.map(encodeItem) } }, 'replace');
  return [pinned, onPin] as const;
};

const readPin = (text: string): ItemRef[] => {
  const item = decodeItem(text);
  return item.ok ? [item.value] : [];
};
