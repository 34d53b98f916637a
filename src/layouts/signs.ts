const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' });

/** Texts of signs that never join with their neighbours. */
const plain = /^[\x20-\x7e\u3000-\u3029\u3400-\u9fff\uff01-\uff60·—…‰]*$/;

/** What a reader takes for one character each. */
export const graphemes = (text: string): readonly string[] =>
  plain.test(text) ? text.split('') : Array.from(segmenter.segment(text), ({ segment }) => segment);

const number = '[+\\-−–]?\\d+(?:[.,:，]\\d+)*(?:\\s?[%‰％])?';
const bracketed = '[[({（［｛]\\s*[+\\-−–]?\\d[\\d\\s.,:，、…—–+\\-−%‰]*[\\])}）］｝]';

/** An interval or a set in its brackets; else a number, or two as the ends of a range. */
const figure = new RegExp(`${bracketed}|${number}(?:\\s?[-–—…~～]\\s?${number})*`, 'gu');

/** The signs of a text in turn, where each whole number and each whole interval is one: part of one says something else. */
export const wholeSigns = (text: string): readonly string[] => {
  if (!/\d/u.test(text)) return graphemes(text);
  const signs: string[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(figure)) {
    signs.push(...graphemes(text.slice(from, index)), found);
    from = index + found.length;
  }
  return [...signs, ...graphemes(text.slice(from))];
};

/** True for a text whose end could be read as the beginning of a longer number. */
export const endsInDigit = (text: string): boolean => /\d\s*$/u.test(text);
