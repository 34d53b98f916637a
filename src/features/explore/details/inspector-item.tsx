import type { Figure } from '../../../domain/figures/figure';
import type { FlowGraph } from '../../../domain/flows/flow-graph';
import type { Indicator } from '../../../domain/figures/indicator';
import { postsPerTenThousand } from '../../../domain/apportionment/measures';
import { releasingBaseWords } from '../../../i18n/releasing-base-words';
import { useSpeech } from '../../../i18n/language-context';
import { itemShares } from '../../../layouts/flow/share';
import { itemTitle, type FlowPart, type ItemFacts } from '../../../pictures/flow/item-facts';
import { BasisBadge } from '../../../ui/basis-badge';
import type { ExploreView, ViewChange } from '../../../state/view';
import { BasisLines } from './basis-lines';
import styles from './inspector.module.css';
import { FigureLines } from './inspector-sources';
import { ItemLevels } from './item-levels';
import { OpeningLine } from './opening-line';
import { UnpinButton } from './unpin-button';

interface InspectorItemProps {
  readonly graph: FlowGraph;
  readonly facts: ItemFacts;
  readonly figures: readonly Figure[];
  readonly indicators: readonly Indicator[];
  readonly view: ExploreView;
  readonly onUnpin: () => void;
  readonly onChange: (part: ViewChange) => void;
}

/** Posts with their sign where they are given or received. */
const Posts = ({ graph, facts }: Pick<InspectorItemProps, 'graph' | 'facts'>) => {
  const { messages, format } = useSpeech();
  const number = facts.sign === 0 ? format.posts(facts.posts) : format.signed(facts.sign * facts.posts);
  const perThousand = graph.displayUnit === 'per-thousand';
  return (
    <div className={styles.lead}>
      <dt>{perThousand ? messages.inspector.perThousand : messages.inspector.posts}</dt>
      <dd>
        {number}
        <small>{messages.postsAfter(number)}</small>
        <BasisBadge basis={facts.basis} label={messages.basis[facts.basis]} />
      </dd>
    </div>
  );
};

/** A share, left out where its denominator is not known or not meant. */
const Share = ({
  label,
  share,
  digits = 1,
}: {
  label: string;
  share: number | undefined;
  digits?: 0 | 1;
}) => {
  const { format } = useSpeech();
  if (share === undefined) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{format.percent(share, digits)}</dd>
    </div>
  );
};

/** What an item is a part of: of all that moved and of the releasing units where it moved, of the system either way. */
const ShareLines = ({ graph, facts }: Pick<InspectorItemProps, 'graph' | 'facts'>) => {
  const { language, messages } = useSpeech();
  const words = messages.inspector;
  const shares = itemShares(graph, facts.ref);
  const { releasingYear: year } = shares;
  const ofSystem = shares.ofAfter ? words.shareOfSystemAfter : words.shareOfSystem;
  if (!facts.moved) return <Share label={ofSystem} share={shares.held ?? shares.system} />;
  return (
    <>
      <Share label={words.shareOfMoved} share={shares.moved} />
      <Share label={words.shareOfSystem} share={shares.system} />
      <Share
        label={year === undefined ? words.shareOfReleasing : releasingBaseWords[language].share(year)}
        share={shares.releasing}
        digits={shares.releasingDigits}
      />
    </>
  );
};

const Residents = ({ facts, indicators }: Pick<InspectorItemProps, 'facts' | 'indicators'>) => {
  const { messages, format } = useSpeech();
  const population = indicators.find((i) => i.unit === 'residents');
  const residents = population?.values.find((v) => v.unit === facts.unit)?.value;
  // Residents are those of the whole unit.
  if (facts.own || facts.sign <= 0 || !population || residents === undefined) return null;
  const received = postsPerTenThousand(facts.posts, residents);
  if (received === undefined) return null;
  return (
    <div>
      <dt>
        {messages.inspector.receivedPer10k}
        <small>
          {messages.inspector.population({
            year: String(population.year ?? ''),
            value: format.posts(residents),
          })}
        </small>
      </dt>
      <dd>{format.number(received, 2)}</dd>
    </div>
  );
};

const Parts = ({ title, parts }: { title: string; parts: readonly FlowPart[] }) => {
  const { language, format } = useSpeech();
  const most = Math.max(1, ...parts.map((p) => p.posts));
  if (parts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.parts}>
        {parts.map((p) => (
          <li key={p.id}>
            <span>{p.name[language]}</span>
            <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * p.posts) / most} height="12" rx="1" />
            </svg>
            <b>{format.posts(p.posts)}</b>
          </li>
        ))}
      </ul>
    </>
  );
};

/** One pinned node or ribbon. */
export const InspectorItem = (props: InspectorItemProps) => {
  const { graph, facts, figures, indicators, onUnpin } = props;
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.inspector;
  const title = itemTitle(graph, facts, speech);
  return (
    <article className={styles.item}>
      <header>
        <h2>{title}</h2>
        <UnpinButton name={title} onUnpin={onUnpin} />
      </header>
      <dl className={styles.facts}>
        <Posts graph={graph} facts={facts} />
        {facts.interval && (
          <div>
            <dt>{words.interval}</dt>
            <dd>{format.wholeRange(facts.interval)}</dd>
          </div>
        )}
        <ShareLines graph={graph} facts={facts} />
        <OpeningLine dataset={props.view.dataset} facts={facts} />
        <Residents facts={facts} indicators={indicators} />
      </dl>
      <ItemLevels graph={graph} facts={facts} view={props.view} onChange={props.onChange} />
      <Parts title={words.in} parts={facts.incoming} />
      <Parts title={words.out} parts={facts.outgoing} />
      <h3>{words.basis}</h3>
      <BasisLines graph={graph} facts={facts} />
      <FigureLines figures={figures} />
    </article>
  );
};
