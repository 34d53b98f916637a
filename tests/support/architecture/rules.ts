import { importRules } from './import-rules';
import { nameRules } from './name-rules';

export interface SourceFile {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A rule of the house: what a file does against it, in words; nothing where it keeps it. */
export interface Rule {
  readonly name: string;
  readonly broken: (file: SourceFile) => readonly string[];
}

export const rules: readonly Rule[] = [...importRules, ...nameRules];

/** Where files break a rule, as `file: what it does`. */
export const violations = (rule: Rule, files: readonly SourceFile[]): string[] =>
  files.flatMap((file) => rule.broken(file).map((what) => `${file.path}: ${what}`));
