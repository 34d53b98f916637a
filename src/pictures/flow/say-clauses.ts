import type { Clause, DescribeArgs, DescribeKey } from '../../layouts/flow/describe';
import type { Speech } from '../../i18n/language-context';

type Dictionary = { readonly [K in DescribeKey]: (args: DescribeArgs[K]) => string };

const say = <K extends DescribeKey>(
  dictionary: Dictionary,
  clause: { key: K; args: DescribeArgs[K] },
): string => dictionary[clause.key](clause.args);

/** Clauses as one sentence of the language in use. */
export const sayClauses = (clauses: readonly Clause[], { messages, language }: Speech): string => {
  const dictionary: Dictionary = messages.describe;
  return clauses.map((clause) => say(dictionary, clause)).join(language === 'en' ? ', ' : '，');
};
