import type { Amount } from '../../domain/ledger/amount';
import type { DistrictEffect, Effects } from '../../domain/plan-effects/effects';
import { effectsPanelWords } from '../../i18n/effects-panel-words';
import { useSpeech } from '../../i18n/language-context';
import { ScrollRegion } from '../../ui/scroll-region';
import { formOf } from './effects-picture';
import { levelDigits, printedChange, signedLevel } from './level-numbers';
import styles from './plan-table.module.css';
import type { UnitNames } from './unit-names';

interface EffectsTableProps {
  readonly effects: Effects;
  readonly names: UnitNames;
}

/** The districts one by one, with the numbers the picture is drawn from. */
export const EffectsTable = ({ effects, names }: EffectsTableProps) => {
  const { language, format } = useSpeech();
  const words = effectsPanelWords[language];
  const levels = formOf(effects) === 'levels';
  const { columns, notStated } = words;
  const digits = levelDigits(effects.districts.flatMap((d) => [d.before, d.after, d.received]));
  const level = (value: number | undefined) =>
    value === undefined ? notStated : format.number(value, digits);
  const whole = (value: number | undefined) => (value === undefined ? notStated : format.posts(value));
  const opening = (amount: Amount) => (amount.known ? format.posts(amount.posts) : notStated);
  const change = ({ before, after }: Pick<DistrictEffect, 'before' | 'after'>) =>
    before === undefined || after === undefined
      ? notStated
      : signedLevel(printedChange(before, after, digits), digits, format);
  const heads = [
    columns.district,
    ...(levels ? [columns.before, columns.after, columns.change] : [columns.perReceived]),
    columns.received,
    columns.opening,
    columns.residents,
  ];
  const city = { before: effects.before.cityMean, after: effects.after.cityMean };
  const cellsOf = (d: Pick<DistrictEffect, 'before' | 'after' | 'received'>) =>
    levels ? [level(d.before), level(d.after), change(d)] : [level(d.received)];
  const received = effects.districts.reduce((sum, { posts }) => sum + posts, 0);
  return (
    <ScrollRegion className={styles['scroll']} label={words.caption({ measure: measureOf(levels, words) })}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{words.caption({ measure: measureOf(levels, words) })}</caption>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th key={head} scope="col" data-numeric={i > 0}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {effects.districts.map((district) => (
            <tr key={district.unit}>
              <th scope="row">{names.short(district.unit)}</th>
              {[
                ...cellsOf(district),
                format.signed(district.posts),
                opening(district.opening),
                whole(district.residents),
              ].map((text, i) => (
                <td key={heads[i + 1]} data-numeric="true">
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.city}</th>
            {[
              ...cellsOf({ ...city, received: effects.received.cityMean }),
              format.signed(received),
              whole(sumKnown(effects.districts.map((d) => (d.opening.known ? d.opening.posts : undefined)))),
              whole(sumKnown(effects.districts.map((d) => d.residents))),
            ].map((text, i) => (
              <td key={heads[i + 1]} data-numeric="true">
                {text}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
};

const measureOf = (
  levels: boolean,
  { measure }: { readonly measure: { level: string; received: string } },
) => (levels ? measure.level : measure.received);

const sumKnown = (values: readonly (number | undefined)[]): number | undefined =>
  values.some((value) => value === undefined) ? undefined : values.reduce<number>((s, v) => s + (v ?? 0), 0);
