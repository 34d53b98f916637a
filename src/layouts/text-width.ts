/**
 * Widths of the printable ASCII characters from the space on, in hundredths of an em: the widest of the bold cuts of Noto Sans CJK,
 * Noto Serif CJK, DejaVu Sans and Liberation Sans, rounded up.
 */
const ascii = [
  35, 46, 58, 84, 70, 101, 88, 34, 46, 46, 53, 84, 38, 42, 38, 40, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40,
  40, 84, 84, 84, 62, 101, 78, 77, 74, 84, 69, 69, 83, 87, 43, 57, 78, 65, 101, 84, 86, 74, 86, 78, 73, 70,
  82, 78, 111, 78, 73, 73, 46, 40, 46, 84, 61, 63, 68, 72, 60, 72, 68, 44, 72, 72, 35, 35, 67, 36, 105, 72,
  69, 72, 72, 50, 60, 48, 72, 68, 93, 65, 66, 59, 72, 38, 72, 84,
];

/** Hundredths of an em no common font goes beyond, by code point. */
const widthOf = (code: number): number => {
  if (code < 0x20) return 0;
  if (code < 0x7f) return ascii[code - 0x20]!;
  if (code < 0x250) return 120;
  if (code < 0x2e80 || (code >= 0xd800 && code < 0xe000)) return 150;
  return code >= 0x1f000 && code < 0x20000 ? 150 : 100;
};

/**
 * An upper bound of a text's width in CSS pixels, for Chinese, Latin and common signs in the fonts of the product, regular or bold.
 * For use where no font can be asked.
 */
export const approximateTextWidth = (text: string, fontSize: number): number => {
  let hundredths = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    hundredths += widthOf(code);
    if (code > 0xffff) i++;
  }
  return (hundredths * fontSize) / 100;
};
