import type { FlowGraph } from '../../domain/flow-graph';
import type { Localised } from '../../domain/localised';
import { useSpeech } from '../../i18n/language-context';
import type { FlowPicture } from '../../pictures/picture';
import styles from './explore-heading.module.css';

interface ExploreHeadingProps {
  readonly graph: FlowGraph | undefined;
  readonly picture: FlowPicture;
  readonly title: Localised | undefined;
}

/** The statement the picture makes, and what it stands on. */
export const ExploreHeading = ({ graph, picture, title }: ExploreHeadingProps) => {
  const speech = useSpeech();
  const { sentence, app } = speech.messages;
  if (!graph) return <h1 className={styles.statement}>{title?.[speech.language] ?? app.title}</h1>;
  const illustrated = graph.links.some((l) => l.basis === 'illustrative');
  const statement = graph.links.length === 0 ? sentence.empty : picture.sentence(graph, speech);
  const counted = graph.displayUnit === 'per-thousand' ? sentence.perThousand : sentence.posts;
  return (
    <div>
      <h1 className={styles.statement} aria-live="polite">
        {statement}
      </h1>
      <p className={styles.note}>
        {[title?.[speech.language], counted, illustrated ? sentence.illustrated : sentence.onlyReported]
          .filter((text) => text !== undefined)
          .join(' · ')}
      </p>
    </div>
  );
};
