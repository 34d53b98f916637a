import type { CompareClause } from '../../domain/plan-effects/compare-sentence';
import type { ComparedSizes } from '../../domain/plan-effects/comparison';
import { compareWords, type CompareWords } from '../../i18n/effects-compare-words';
import type { Speech } from '../../i18n/language-context';

/** How the posts of a comparison are printed. */
export interface PostsPrinter {
  /** The number alone. */
  readonly plain: (posts: number) => string;
  readonly signed: (posts: number) => string;
  /** With what it counts. */
  readonly counted: (posts: number) => string;
}

/** Posts are whole; those per thousand of different systems are not. */
export const postsPrinter = ({ counted }: Pick<ComparedSizes, 'counted'>, speech: Speech): PostsPrinter => {
  const { format, language } = speech;
  const words = compareWords[language];
  const digits = counted === 'posts' ? 0 : 1;
  const plain = (posts: number) => format.number(posts, digits);
  const unit = counted === 'posts' ? words.posts : words.perThousand;
  return {
    plain,
    signed: (posts) => (posts > 0 ? `+${plain(posts)}` : plain(posts)),
    counted: (posts) => `${plain(posts)} ${unit}`,
  };
};

const clauseText = (
  clause: CompareClause,
  { clauses }: CompareWords,
  print: PostsPrinter,
  speech: Speech,
): string => {
  switch (clause.key) {
    case 'compare.same':
      return clauses.same;
    case 'compare.moved':
      return clauses.moved({ was: print.plain(clause.args.was), is: print.counted(clause.args.is) });
    case 'compare.movedAlike':
      return clauses.movedAlike({ posts: print.counted(clause.args.moved) });
    case 'compare.differently':
      return clauses.differently({
        posts: print.counted(clause.args.posts),
        share: speech.format.percent(clause.args.share),
      });
    case 'compare.onlyYears':
      return clauses.onlyYears({ posts: print.counted(clause.args.posts) });
    case 'compare.mostMore':
    case 'compare.mostFewer': {
      const { side, name, posts } = clause.args;
      const args = { side, name: name[speech.language], posts: print.counted(posts) };
      return clause.key === 'compare.mostMore' ? clauses.mostMore(args) : clauses.mostFewer(args);
    }
    case 'compare.units':
      return clauses.units(clause.args);
    case 'compare.reasons':
      return clauses.reasons(clause.args);
  }
};

/** The sentence that says the difference, most important first. */
export const compareSentenceText = (
  { sentence, counted }: { readonly sentence: readonly CompareClause[] } & Pick<ComparedSizes, 'counted'>,
  speech: Speech,
): string => {
  const words = compareWords[speech.language];
  const print = postsPrinter({ counted }, speech);
  const text = sentence.map((clause) => clauseText(clause, words, print, speech));
  return `${speech.format.clauses(text)}${speech.language === 'en' ? '.' : '。'}`;
};
