import { useState } from 'react';
import { FlowPlace, type FlowPast } from '../../../charts/flow/flow-past';
import type { DeckDocument } from '../../../domain/deck/deck';
import type { ShowPoint } from '../../../state/show-message';
import { ShowFoot } from './show-foot';
import { StepHeading } from './step-heading';
import { StepNotes } from './step-notes';
import { StepPicture } from './step-picture';
import styles from './show.module.css';
import type { Show, Tried } from './use-show';
import type { Slide } from './use-slides';

interface ShowSlideProps {
  readonly deck: DeckDocument;
  readonly slide: Slide;
  readonly show: Show;
  /** What is drawn in the place of the script, a moment after its name is on screen. */
  readonly tried: Tried | undefined;
  readonly isZoomed: boolean;
  readonly pointed: ShowPoint | undefined;
  /** What was seen last, for what comes to sight to go on from. */
  readonly past: FlowPast;
  readonly onPoint: (at: ShowPoint | undefined) => void;
}

/** One place of a show with its words, its picture, and what that stands on. */
export const ShowSlide = (props: ShowSlideProps) => {
  const { deck, slide, show, tried, isZoomed, pointed, past, onPoint } = props;
  const { step, place, address } = slide;
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const isSeen = slide.is === 'seen';
  return (
    <div
      className={styles.slide}
      data-slide={slide.is}
      inert={!isSeen || show.layer !== undefined || show.screen !== 'picture'}
    >
      <StepHeading step={step} tried={isSeen ? show.tried?.plan : undefined} />
      <FlowPlace value={slide.is === 'ahead' ? undefined : past}>
        {slide.hasPicture ? (
          <StepPicture
            {...{ step, address, onPoint }}
            tried={isSeen ? tried : undefined}
            isZoomed={isSeen && isZoomed}
            pointing={isSeen && show.pointing}
            light={isSeen ? show.light : undefined}
            pointed={isSeen ? pointed : undefined}
            basisIn={foot}
          />
        ) : (
          <div className={styles.picture} />
        )}
      </FlowPlace>
      {show.withNotes && <StepNotes step={step} />}
      <ShowFoot deck={deck} place={place} slot={setFoot} />
    </div>
  );
};
