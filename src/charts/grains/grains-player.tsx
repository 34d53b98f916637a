import button from '../../ui/button.module.css';
import styles from './grains-drawing.module.css';
import type { GrainPlay } from './use-grain-play';

export interface PlayerWords {
  readonly play: string;
  readonly pause: string;
  readonly again: string;
  readonly scrub: string;
  readonly still: string;
}

interface GrainsPlayerProps {
  readonly play: GrainPlay;
  readonly words: PlayerWords;
  /** How far it has come, in words. */
  readonly at: string;
  /** True where nothing may move by itself. */
  readonly still: boolean;
}

/** Plays the fall, stops it, and lets it be moved by hand. */
export const GrainsPlayer = ({ play, words, at, still }: GrainsPlayerProps) => {
  const { progress, playing, touched } = play;
  const next = progress >= 1 && touched ? words.again : words.play;
  return (
    <div className={styles['player']} data-player>
      {!still && (
        <button
          type="button"
          className={`${button['quiet']} ${styles['play']}`}
          onClick={playing ? play.pause : play.play}
        >
          {playing ? words.pause : next}
        </button>
      )}
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        aria-label={words.scrub}
        aria-valuetext={at}
        value={Math.round(100 * progress)}
        onChange={(event) => play.scrub(Number(event.target.value) / 100)}
      />
      <span className={styles['at']} aria-hidden="true">
        {at}
      </span>
      {still && <span className={styles['still']}>{words.still}</span>}
    </div>
  );
};
