import type { Figure } from '../../domain/figures/figure';
import type { Body, Reorganisation } from '../../domain/figures/reorganisation';
import { useSpeech } from '../../i18n/language-context';
import { organisationsWords } from '../../i18n/organisations-words';
import { sourcesWords } from '../../i18n/sources-words';
import { printInterval, printMagnitude } from '../../pictures/print-figure';
import { BasisBadge } from '../../ui/basis-badge';
import { Cell, FactRow, FactsTable } from './fact-row';
import styles from './facts-table.module.css';
import { PictureLink, References } from './references';
import { SourceText } from './source-text';
import { SourcesSection } from './sources-section';
import { isAt } from './filter-figures';

interface ReorganisationsSectionProps {
  readonly reorganisations: readonly Reorganisation[];
  readonly at: string | undefined;
}

/** Organisations before and after, each with its basis and place. */
export const ReorganisationsSection = ({ reorganisations, at }: ReorganisationsSectionProps) => {
  const { format, language, messages } = useSpeech();
  const words = sourcesWords[language];
  const { kinds, tiers: tierNames } = organisationsWords[language];
  const { columns, sections } = words;
  const { id, kind, before, after, tiers, basis, section, figures } = columns;
  const titles = [
    { title: id, room: 'small' as const },
    { title: kind, room: 'middle' as const },
    { title: before },
    { title: after },
    { title: tiers, room: 'large' as const },
    ...[basis, section, figures].map((title) => ({ title, room: 'middle' as const })),
  ];
  return (
    <SourcesSection id="reorganisations" title={sections.reorganisations} note={words.reorganisationsNote}>
      <FactsTable caption={sections.reorganisations} columns={titles}>
        {reorganisations.map((each) => (
          <FactRow key={each.id} id={each.id} at={isAt(each.id, at)}>
            <Cell label={kind}>
              <PictureLink
                use={{ picture: 'organisations', pin: `change:${each.id}` }}
                name={kinds[each.kind]}
              />
              {each.year !== undefined && ` ${messages.sentence.years({ from: each.year, to: each.year })}`}
            </Cell>
            <Cell label={before} wide>
              <Bodies bodies={each.before} basis={each.basis} empty={words.newBody} />
            </Cell>
            <Cell label={after} wide>
              <Bodies bodies={each.after} basis={each.basis} empty={words.none} />
              {each.note && <p className={styles.note}>{each.note[language]}</p>}
            </Cell>
            <Cell label={tiers}>{format.list(each.tiers.map((tier) => tierNames[tier]))}</Cell>
            <Cell label={basis}>
              <BasisBadge basis={each.basis} label={messages.basis[each.basis]} />
            </Cell>
            <Cell label={section}>
              <SourceText source={each.source} />
            </Cell>
            <Cell label={figures}>{each.figures ? <References ids={each.figures} /> : words.none}</Cell>
          </FactRow>
        ))}
      </FactsTable>
    </SourcesSection>
  );
};

interface BodiesProps extends Pick<Figure, 'basis'> {
  readonly bodies: readonly Body[];
  readonly empty: string;
}

const Bodies = ({ bodies, basis, empty }: BodiesProps) => {
  const { language, messages, format } = useSpeech();
  const words = sourcesWords[language];
  const counted = ({ count }: Body) => {
    if (!count) return messages.figures.notStated;
    const interval = printInterval({ basis }, count, format);
    return `${words.count({ count: printMagnitude(count, format) })} ${interval}`.trim();
  };
  if (bodies.length === 0) return <span className={styles.quiet}>{empty}</span>;
  return (
    <ul>
      {bodies.map((body) => (
        <li key={body.name.en}>
          {body.name[language]}
          {(body.count?.magnitude !== 1 || body.count.bound !== undefined) && (
            <span className={styles.quiet}> {counted(body)}</span>
          )}
        </li>
      ))}
    </ul>
  );
};
