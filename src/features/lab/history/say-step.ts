import { keysOf, leavesOf, valueAt } from '../../../domain/plan/merge-patch';
import type { PlanAct, Step } from '../../../domain/plan/plan-log';
import type { PlanGround } from '../../../domain/plan/plan-ground';
import { readTransferKey } from '../../../domain/plan-effects/transfer-key';
import { historyWords } from '../../../i18n/history-words';
import type { Speech } from '../../../i18n/language-context';

/** More changes than this are counted, not named. */
const mostNamed = 3;

/** What an act is called. An undo names what it takes back, which the log tells. */
export const titleOfAct = (act: PlanAct, log: readonly Step[], { language }: Speech): string => {
  const words = historyWords[language];
  if (act.kind === 'edit') return words.steps[act.name];
  if (act.kind === 'comment') return words.acts.comment(act.text);
  if (act.kind !== 'undo' && act.kind !== 'redo') return words.acts[act.kind];
  const place = log.findIndex(({ id }) => id === act.step);
  const of = log[place]?.act;
  const named = of?.kind === 'edit' ? `${words.numbered(String(place + 1))} ${words.steps[of.name]}` : '';
  return words.acts[act.kind](named);
};

/** What an edit sets, place by place; for an undo or redo, what it takes back or brings again. */
export const changesOf = (
  act: PlanAct,
  log: readonly Step[],
  ground: PlanGround,
  speech: Speech,
): readonly string[] => {
  if (act.kind === 'undo' || act.kind === 'redo') {
    const of = log.find(({ id }) => id === act.step)?.act;
    return of?.kind === 'edit' ? changesOf(of, log, ground, speech) : [];
  }
  if (act.kind !== 'edit') return [];
  const words = historyWords[speech.language];
  const leaves = leavesOf(act.patch);
  const named = leaves
    .slice(0, mostNamed)
    .map((leaf) => words.leaf(sayLeaf(leaf, ground, speech), sayValue(valueAt(act.patch, leaf), speech)));
  return leaves.length > mostNamed ? [...named, words.more(speech.format.posts(leaves.length))] : named;
};

/** An act in one line: what it is called, then what it sets. */
export const sayAct = (act: PlanAct, log: readonly Step[], ground: PlanGround, speech: Speech): string =>
  [titleOfAct(act, log, speech), speech.format.list(changesOf(act, log, ground, speech))]
    .filter((part) => part !== '')
    .join(historyWords[speech.language].joined);

/** The place in a plan that a leaf of a patch stands for. */
export const sayLeaf = (leaf: string, ground: PlanGround, speech: Speech): string => {
  const keys = keysOf(leaf);
  return keys
    .map((key, i) => (silent.has(key) ? '' : sayKey(key, keys[i - 1], ground, speech)))
    .filter((said) => said !== '')
    .join(' ');
};

/** Keys that only hold others. */
const silent = new Set(['size', 'units', 'entered', 'values', 'unit']);

/** A key by what it is under: an indicator may be called as a field is. */
const sayKey = (key: string, under: string | undefined, ground: PlanGround, { language }: Speech): string => {
  const isIndicator = under === 'index' || under === 'indicators';
  const indicator = isIndicator ? ground.indicators.find(({ id }) => id === key) : undefined;
  if (indicator) return indicator.name[language];
  const nameOf = (of: string): string | undefined => {
    const unit = ground.ledger.units.find(({ id }) => id === of);
    return unit && (unit.short ?? unit.name)[language];
  };
  const row = under === 'transfers' ? readTransferKey(key) : undefined;
  if (row) return `${row.year} ${nameOf(row.from) ?? row.from}→${nameOf(row.to) ?? row.to}`;
  return nameOf(key) ?? historyWords[language].fields[key] ?? key;
};

/** A value as it is said: numbers printed, rules by their names, nothing as taken out. */
export const sayValue = (value: unknown, { language, format }: Speech): string => {
  const { values } = historyWords[language];
  if (value === null || value === undefined) return values['none'] ?? '';
  if (typeof value === 'number')
    return Number.isInteger(value) ? format.posts(value) : format.number(value, 2);
  if (typeof value === 'boolean') return values[String(value)] ?? '';
  return typeof value === 'string' ? (values[value] ?? value) : '';
};
