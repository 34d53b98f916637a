import { memo, useEffect, useRef, type PointerEvent } from 'react';
import type { DeckStep } from '../../../domain/deck/deck';
import type { Plan } from '../../../domain/plan/plan';
import { useSpeech } from '../../../i18n/language-context';
import { showWords } from '../../../i18n/show-words';
import type { ShowPoint } from '../../../state/show-message';
import { TextScale } from '../../../ui/use-text-scale';
import { usePictureScale, type PictureScale } from '../use-picture-scale';
import { useWindowSize } from '../use-window-size';
import { ViewPane } from '../view-pane/view-pane';
import styles from './show.module.css';
import { Spotlight } from './spotlight';
import { useFittedScale } from './use-fitted-scale';
import { useMoreBelow } from './use-more-below';
import type { Tried } from './use-show';

interface StepPictureProps {
  readonly step: DeckStep;
  readonly address: string;
  /** What the audience sees in the place of the script. */
  readonly tried: Tried | undefined;
  readonly isZoomed: boolean;
  /** True where a light follows the mouse of this window. */
  readonly pointing: boolean;
  /** Where a key has put that light. */
  readonly light?: ShowPoint | undefined;
  /** Where the speaker points, parts of the picture. */
  readonly pointed: ShowPoint | undefined;
  /** Where the signs go; nowhere unless told. */
  readonly basisIn?: HTMLElement | null;
  /** Stands for the plan that the audience sees: what the speaker tries. */
  readonly held?: Plan | undefined;
  /** How text is written where the picture is not the audience's. */
  readonly scale?: PictureScale;
  readonly onPoint: (at: ShowPoint | undefined) => void;
}

const zoomed = 2;

/** The picture of a step, with the light that follows who points at it. */
export const StepPicture = memo((props: StepPictureProps) => {
  const { step, address, tried, isZoomed, pointing, light, pointed, basisIn, held, onPoint } = props;
  const place = useRef<HTMLDivElement>(null);
  const own = useRef<ShowPoint>(undefined);
  const { width, height } = useWindowSize();
  const drawn = `${address} ${tried?.packed ?? ''} ${width} ${height}`;
  const ofAudience = usePictureScale(address, tried !== undefined);
  const scale = useFittedScale(place, props.scale ?? ofAudience, drawn);
  const more = useMoreBelow(place, drawn);
  useEffect(() => {
    if (!pointing && own.current) {
      own.current = undefined;
      onPoint(undefined);
    }
  }, [pointing, onPoint]);
  useEffect(() => {
    if (!light) return;
    own.current = light;
    onPoint(light);
  }, [light, onPoint]);
  const onMove = (event: PointerEvent) => {
    if (!pointing || !place.current) return;
    own.current = pointIn(place.current, event);
    onPoint(own.current);
  };
  return (
    <div ref={place} className={styles.picture} data-more={more || undefined} onPointerMove={onMove}>
      <TextScale value={scale}>
        <ViewPane
          address={address}
          tried={held ?? tried?.plan}
          basis={basisIn !== undefined}
          basisIn={basisIn}
          zoom={isZoomed ? zoomed : 1}
          instead={<KeptPicture picture={address === step.view.address ? step.picture : undefined} />}
        />
      </TextScale>
      {more && <MoreBelow />}
      {(pointing || pointed) && (
        <Spotlight place={place} follows={pointing} at={pointing ? light : pointed} />
      )}
    </div>
  );
});
StepPicture.displayName = 'StepPicture';

/** Where a pointer is in a place, as parts of its width and height. */
export const pointIn = (
  place: HTMLElement,
  { clientX, clientY }: Pick<globalThis.PointerEvent, 'clientX' | 'clientY'>,
): ShowPoint => {
  const { left, top, width, height } = place.getBoundingClientRect();
  const part = (at: number, of: number) => Math.min(1, Math.max(0, of > 0 ? at / of : 0));
  return { x: part(clientX - left, width), y: part(clientY - top, height) };
};

/** What does not fit the screen says so, and how the rest is seen. */
const MoreBelow = () => <p className={styles.more}>{showWords[useSpeech().language].more}</p>;

/** The last picture of a step whose data have gone; further views of it keep none. */
const KeptPicture = ({ picture }: { picture: string | undefined }) => {
  const words = showWords[useSpeech().language];
  return (
    <div className={styles.kept}>
      <p role="status">{picture === undefined ? words.goneBare : words.gone}</p>
      {picture !== undefined && (
        <img alt="" src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`} />
      )}
    </div>
  );
};
