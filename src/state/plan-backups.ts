import { create } from 'zustand';
import type { Step } from '../domain/plan/plan-log';
import { fieldsOf, readStored, store } from './browser-storage';

/** When a plan was last taken out of the browser as a file, and when the person last said not now. ISO times. */
export interface Backup {
  readonly saved?: string;
  readonly later?: string;
}

export type Backups = Readonly<Record<string, Backup>>;

export const backupsKey = 'quotaflow.backups';

const day = 86_400_000;
/** Work this old that stands in no file is worth a word, and a word is enough for as long. */
const patience = 7 * day;

/**
 * For how many whole days steps of a plan have stood in this browser only, where that is worth a word: at least seven,
 * and nobody said not now within seven. Times are of the computers steps were taken on, so this is for people only.
 */
export function daysUnsaved(
  log: readonly Step[],
  backup: Backup | undefined,
  now: number,
): number | undefined {
  const since = Date.parse(backup?.saved ?? '') || 0;
  const step = log.find(({ at }) => Date.parse(at) > since);
  if (step === undefined) return undefined;
  const first = Date.parse(step.at);
  if (now - first < patience) return undefined;
  if (now - (Date.parse(backup?.later ?? '') || 0) < patience) return undefined;
  return Math.floor((now - first) / day);
}

/** Reads what a browser kept; anything unreadable counts as nothing. */
export const decodeBackups = (raw: string | null): Backups =>
  Object.fromEntries(Object.entries(fieldsOf(raw)).flatMap(([id, kept]) => readBackup(id, kept)));

const readBackup = (id: string, kept: unknown): [string, Backup][] => {
  if (typeof kept !== 'object' || kept === null) return [];
  const { saved, later } = kept as { saved?: unknown; later?: unknown };
  return [[id, { ...(typeof saved === 'string' && { saved }), ...(typeof later === 'string' && { later }) }]];
};

interface BackupStore {
  readonly backups: Backups;
  readonly record: (plan: string, backup: Backup) => void;
}

export const usePlanBackups = create<BackupStore>()((set, get) => ({
  backups: decodeBackups(readStored(backupsKey)),
  record: (plan, backup) => {
    const { backups } = get();
    const next = { ...backups, [plan]: { ...backups[plan], ...backup } };
    set({ backups: next });
    store(backupsKey, next);
  },
}));
