import { Suspense } from 'react';
import type { Figure } from '../../../domain/figures/figure';
import { useSpeech } from '../../../i18n/language-context';
import type { SceneDetail } from '../../../pictures/scene';
import type { ExploreView, ViewChange } from '../../../state/view';
import { BasisBadge } from '../../../ui/basis-badge';
import { InspectorFrame } from './inspector-frame';
import { PictureFigures } from '../later-parts';
import { FigureLines } from './inspector-sources';
import styles from './inspector.module.css';
import { UnpinButton } from './unpin-button';
import type { ShownScene } from '../../../pictures/use-scene';

interface SceneInspectorProps {
  readonly shown?: ShownScene;
  /** True while the graph stands in for the one on its way, which may have what is pinned. */
  readonly standsIn: boolean;
  readonly figures: readonly Figure[];
  readonly view: ExploreView;
  readonly change: (part: ViewChange) => void;
}

/** What is pinned in a picture that is not a flow diagram. */
export const SceneInspector = ({ shown, standsIn, figures, view, change }: SceneInspectorProps) => {
  const speech = useSpeech();
  const { inspector } = speech.messages;
  const unpin = (key: string) => change({ pinned: view.pinned.filter((p) => p !== key) });
  const items = view.pinned.map((key) => ({
    key,
    detail: shown?.scene.detail(shown.data, view, key, speech),
  }));
  return (
    <InspectorFrame
      dataset={view.dataset}
      pinned={view.pinned}
      onUnpinAll={() => change({ pinned: [] })}
      empty={
        shown && (
          <>
            <h2>{inspector.emptyItemTitle}</h2>
            <p className={styles.sub}>{inspector.emptyItem}</p>
            <Suspense>
              <PictureFigures
                key={view.picture}
                data={shown.data}
                dataset={view.dataset}
                picture={view.picture}
              />
            </Suspense>
          </>
        )
      }
      missing={shown && !standsIn ? items.filter(({ detail }) => !detail).map(({ key }) => key) : []}
      onUnpin={unpin}
    >
      {items.map(
        ({ key, detail }) =>
          detail && (
            <Detail
              key={key}
              detail={detail}
              figures={figures.filter((f) => detail.figures.includes(f.id))}
              onUnpin={() => unpin(key)}
            />
          ),
      )}
    </InspectorFrame>
  );
};

interface DetailProps {
  readonly detail: SceneDetail;
  readonly figures: readonly Figure[];
  readonly onUnpin: () => void;
}

const Detail = ({ detail, figures, onUnpin }: DetailProps) => {
  const { messages } = useSpeech();
  const words = messages.inspector;
  return (
    <article className={styles.item}>
      <header>
        <h2>{detail.title}</h2>
        <UnpinButton name={detail.title} onUnpin={onUnpin} />
      </header>
      <p className={styles.sub}>
        <BasisBadge basis={detail.basis} label={messages.basis[detail.basis]} />{' '}
        {detail.section !== undefined && words.sectionOf({ section: detail.section })}
      </p>
      {detail.lines.length > 0 && (
        <dl className={styles.facts}>
          {detail.lines.map((line) => (
            <div key={line.label}>
              <dt>
                {line.label}
                {line.interval !== undefined && line.interval !== '' && <small>{line.interval}</small>}
              </dt>
              <dd className={styles.wrapping}>
                {line.value}
                {line.basis && <BasisBadge basis={line.basis} label={messages.basis[line.basis]} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {detail.texts.map((text) => (
        <p key={text} className={styles.sub}>
          {text}
        </p>
      ))}
      <FigureLines figures={figures} />
    </article>
  );
};
