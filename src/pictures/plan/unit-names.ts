import type { UnitId } from '../../domain/ledger/unit';
import type { PlanGround } from '../../domain/plan/plan-ground';
import type { Language } from '../../i18n/language';

export interface UnitNames {
  readonly full: (unit: UnitId) => string;
  /** The name in common use, for labels. */
  readonly short: (unit: UnitId) => string;
}

const cached = new WeakMap<PlanGround['ledger'], Map<Language, UnitNames>>();

const namesIn = ({ ledger, dataset }: PlanGround, language: Language): UnitNames => {
  const units = new Map(ledger.units.map((unit) => [unit.id, unit]));
  const systems = new Map<string, string>(
    dataset.systems.map(({ id, name }) => [`system:${id}`, name[language]]),
  );
  const full = (id: UnitId) => units.get(id)?.name[language] ?? systems.get(id) ?? id;
  return { full, short: (id) => units.get(id)?.short?.[language] ?? full(id) };
};

/** What units are called in a language; so are systems no group stands for. One the data does not have is called by its id. */
export const unitNames = (ground: PlanGround, language: Language): UnitNames => {
  const known = cached.get(ground.ledger) ?? new Map<Language, UnitNames>();
  cached.set(ground.ledger, known);
  const names = known.get(language) ?? namesIn(ground, language);
  known.set(language, names);
  return names;
};
