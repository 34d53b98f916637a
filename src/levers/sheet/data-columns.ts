import type { Indicator } from '../../domain/figures/indicator';
import { largestTotal } from '../../domain/numbers/largest-total';
import type { PlanIndicator } from '../../domain/plan/plan-indicators';
import type { Patch } from '../../domain/plan/patch';
import type { Plan } from '../../domain/plan/plan';
import type { PlanUnit } from '../../domain/plan/plan-units';
import type { dataSheetWords } from '../../i18n/data-sheet-words';
import type { Format } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { measures, postsOfUnit, wholes, type NumberGrammar } from '../fields/number-grammar';
import type { SheetCell, SheetModel } from './sheet-model';

/** One column of the data a planner can enter: what stands in it, and what entering a value changes. */
export interface DataColumn {
  readonly id: string;
  readonly name: string;
  readonly grammar: NumberGrammar;
  readonly cell: (unit: PlanUnit) => SheetCell;
  readonly patch: (unit: string, value: number | undefined) => Patch<Plan>;
}

type Words = (typeof dataSheetWords)['en'];

const own = (values: Readonly<Record<string, number>> | undefined, unit: string): number | undefined =>
  values && Object.hasOwn(values, unit) ? values[unit] : undefined;

const marked = (entered: number | undefined, stated: number | undefined): SheetCell =>
  entered === undefined ? { value: stated } : { value: entered, mark: 'own' };

/** Posts before the plan, and people in them. */
export const postColumns = (plan: Plan, words: Words): readonly DataColumn[] => [
  {
    id: 'openings',
    name: words.opening,
    grammar: postsOfUnit,
    cell: ({ id, opening }) =>
      marked(own(plan.entered.openings, id), opening.known ? opening.posts : undefined),
    patch: (unit, value) => ({ entered: { openings: { [unit]: value ?? null } } }),
  },
  {
    id: 'staff',
    name: words.staff,
    grammar: postsOfUnit,
    cell: ({ id }) => marked(own(plan.entered.staff, id), undefined),
    patch: (unit, value) => ({ entered: { staff: { [unit]: value ?? null } } }),
  },
];

const grammarOf = (unit: Indicator['unit']): NumberGrammar =>
  unit === 'square-kilometres' ? measures : wholes(largestTotal);

/** A column an indicator is entered in; the first entry brings the column itself into the plan. */
export const indicatorColumn = (indicator: PlanIndicator, language: Language): DataColumn => {
  const { id, unit, entered, values } = indicator;
  const name = indicator.name[language];
  return {
    id,
    name,
    grammar: grammarOf(unit),
    cell: ({ id: of }) => marked(own(entered?.values, of), values.get(of)?.value),
    patch: (of, value) => ({
      entered: {
        indicators: { [id]: { ...(entered ? {} : { name, unit }), values: { [of]: value ?? null } } },
      },
    }),
  };
};

/** The columns as a sheet over units, with the sum of each; one of which cells are missing says how many. */
export const dataModel = (
  units: readonly PlanUnit[],
  columns: readonly DataColumn[],
  names: (unit: PlanUnit) => { readonly name: string; readonly names: readonly string[] },
  words: Words,
  format: Format,
): SheetModel => {
  const byId = new Map(units.map((unit) => [unit.id as string, unit]));
  const columnOf = new Map(columns.map((column) => [column.id, column]));
  return {
    rows: units.map((unit) => ({ id: unit.id, ...names(unit) })),
    columns: columns.map(({ id, name, grammar, cell }) => {
      const values = units.map((unit) => cell(unit).value).filter((value) => value !== undefined);
      const sum = grammar.print(
        values.reduce((all, value) => all + value, 0),
        format,
      );
      const missing = units.length - values.length;
      const foot = values.length === 0 ? '' : missing === 0 ? sum : words.partly(sum, format.posts(missing));
      return { id, name, grammar, foot };
    }),
    cell: (row, column) => {
      const unit = byId.get(row);
      const of = columnOf.get(column);
      if (!unit || !of) throw new Error(`no cell ${row} ${column}`);
      return of.cell(unit);
    },
  };
};
