import type { Duty } from '../../domain/figures/duty';
import { dutiesWords } from '../../i18n/duties-words';
import { useSpeech } from '../../i18n/language-context';
import { sourcesWords } from '../../i18n/sources-words';
import { BasisBadge } from '../../ui/basis-badge';
import { Cell, FactRow, FactsTable } from './fact-row';
import styles from './facts-table.module.css';
import { isAt } from './filter-figures';
import { PictureLink, References } from './references';
import { SourceText } from './source-text';
import { SourcesSection } from './sources-section';

interface DutiesSectionProps {
  readonly duties: readonly Duty[];
  readonly at: string | undefined;
}

/** Duties and lines of control that moved, each with its basis and place. */
export const DutiesSection = ({ duties, at }: DutiesSectionProps) => {
  const { language, messages } = useSpeech();
  const words = sourcesWords[language];
  const { id, name, from, to, direction, basis, section, figures } = words.columns;
  const titles = [
    { title: id, room: 'small' as const },
    { title: name },
    ...[from, to].map((title) => ({ title, room: 'large' as const })),
    ...[direction, basis, section, figures].map((title) => ({ title, room: 'middle' as const })),
  ];
  const { notStated } = messages.figures;
  return (
    <SourcesSection id="duties" title={words.sections.duties} note={words.dutiesNote}>
      <FactsTable caption={words.sections.duties} columns={titles}>
        {duties.map((duty) => (
          <FactRow key={duty.id} id={duty.id} at={isAt(duty.id, at)}>
            <Cell label={name} lead>
              <span className={styles.name}>{duty.name[language]}</span>
              {duty.note && <p className={styles.note}>{duty.note[language]}</p>}
            </Cell>
            <Cell label={from}>{duty.from?.[language] ?? notStated}</Cell>
            <Cell label={to}>{duty.to?.[language] ?? notStated}</Cell>
            <Cell label={direction}>
              <PictureLink
                use={{ picture: 'duties', pin: `duty:${duty.id}` }}
                name={dutiesWords[language].directions[duty.direction]}
              />
            </Cell>
            <Cell label={basis}>
              <BasisBadge basis={duty.basis} label={messages.basis[duty.basis]} />
            </Cell>
            <Cell label={section}>
              <SourceText source={duty.source} />
            </Cell>
            <Cell label={figures}>{duty.figures ? <References ids={duty.figures} /> : words.none}</Cell>
          </FactRow>
        ))}
      </FactsTable>
    </SourcesSection>
  );
};
