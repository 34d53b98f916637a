import type { Basis } from '../../../domain/basis';
import type { FlowGraph } from '../../../domain/flows/flow-graph';
import { useSpeech } from '../../../i18n/language-context';
import type { ItemFacts } from '../../../pictures/flow/item-facts';
import { BasisBadge } from '../../../ui/basis-badge';
import styles from './inspector.module.css';

const Line = ({ basis, text }: { basis: Basis; text: string }) => {
  const { messages } = useSpeech();
  return (
    <li>
      <BasisBadge basis={basis} label={messages.basis[basis]} />
      <span>{text}</span>
    </li>
  );
};

/** The basis of an item, or of the whole picture, with every assumption it stands on in words. */
export const BasisLines = ({ graph, facts }: { graph: FlowGraph | undefined; facts?: ItemFacts }) => {
  const { language, messages } = useSpeech();
  if (!graph) return null;
  const found = facts ? [facts.basis] : [...new Set(graph.links.map((l) => l.basis))];
  const assumed = found.includes('illustrative') ? graph.assumptions : [];
  return (
    <ul className={styles.lines}>
      {found
        .filter((basis) => basis !== 'illustrative' || assumed.length === 0)
        .map((basis) => (
          <Line key={basis} basis={basis} text={messages.basisMeaning[basis]} />
        ))}
      {assumed.map((text) => (
        <Line key={text.en} basis="illustrative" text={text[language]} />
      ))}
    </ul>
  );
};
