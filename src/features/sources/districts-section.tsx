import type { Indicator, Tile } from '../../domain/figures/indicator';
import type { Unit } from '../../domain/ledger/unit';
import { useSpeech } from '../../i18n/language-context';
import { sourcesWords } from '../../i18n/sources-words';
import { BasisBadge } from '../../ui/basis-badge';
import { Cell, FactRow, FactsTable } from './fact-row';
import styles from './facts-table.module.css';
import { isAt } from './filter-figures';
import { SourceText } from './source-text';
import { SourcesSection } from './sources-section';

interface DistrictsSectionProps {
  readonly indicators: readonly Indicator[];
  readonly tiles: readonly Tile[];
  readonly units: readonly Unit[];
  readonly at: string | undefined;
}

/** What is known of each district, with the source of every column and the totals published. */
export const DistrictsSection = ({ indicators, tiles, units, at }: DistrictsSectionProps) => {
  const { language, messages, format } = useSpeech();
  const words = sourcesWords[language];
  const filled = indicators.filter(({ values }) => values.length > 0);
  const empty = indicators.filter(({ values }) => values.length === 0);
  const districts = districtsOf(units, tiles);
  const isPublic = indicators.some(({ source }) => source.kind === 'public');
  const columns = [
    { title: words.columns.code, room: 'middle' as const },
    { title: words.columns.district },
    ...filled.map(({ name }) => ({ title: name[language], numeric: true })),
  ];
  return (
    <SourcesSection
      id="districts"
      title={words.sections.districts}
      {...(isPublic && { note: words.districtsNote })}
    >
      <FactsTable caption={words.sections.districts} columns={columns}>
        {districts.map((unit) => (
          <FactRow key={unit.id} id={unit.adcode ?? unit.id} at={isAt(unit.adcode ?? unit.id, at)}>
            <Cell label={words.columns.district} lead>
              {unit.name[language]}
            </Cell>
            {filled.map(({ id, name, values }) => {
              const value = values.find((each) => each.unit === unit.id)?.value;
              return (
                <Cell key={id} label={name[language]} numeric>
                  {value === undefined ? messages.figures.notStated : format.posts(value)}
                </Cell>
              );
            })}
          </FactRow>
        ))}
      </FactsTable>
      <ul className={styles.indicators}>
        {filled.map((indicator) => (
          <IndicatorLine key={indicator.id} indicator={indicator} />
        ))}
      </ul>
      {empty.length > 0 && (
        <p className={styles.note}>
          {words.toFill({
            names: format.list(empty.map(({ name }) => name[language])),
          })}
        </p>
      )}
    </SourcesSection>
  );
};

/** The units of the grid, by code. */
function districtsOf(units: readonly Unit[], tiles: readonly Tile[]): readonly Unit[] {
  const placed = new Set(tiles.map(({ unit }) => unit));
  const code = ({ adcode, id }: Unit) => adcode ?? id;
  return units.filter(({ id }) => placed.has(id)).sort((a, b) => (code(a) < code(b) ? -1 : 1));
}

const IndicatorLine = ({ indicator: { name, basis, source, total, note } }: { indicator: Indicator }) => {
  const { language, messages, format } = useSpeech();
  const words = sourcesWords[language];
  return (
    <li>
      <BasisBadge basis={basis} label={messages.basis[basis]} />
      <p>
        <span className={styles.name}>{name[language]}</span> <SourceText source={source} />
        {total !== undefined && (
          <>
            {' · '}
            {words.publishedTotal} <b>{format.posts(total)}</b>
          </>
        )}
        {note && <span className={styles.note}> {note[language]}</span>}
      </p>
    </li>
  );
};
