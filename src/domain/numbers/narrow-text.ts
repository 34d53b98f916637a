/** Full-width forms as plain ones, any run of white space as one space, marks that cannot be seen left out. */
export const narrowText = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/，/g, ',')
    .replace(/．/g, '.')
    .replace(/％/g, '%')
    .replace(/[\u2212－﹣]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** Digits of a whole number, not grouped, or in threes by commas or by spaces, always the same. */
export const isGrouped = (digits: string): boolean =>
  /^\d+$/.test(digits) || /^\d{1,3}(,\d{3})+$/.test(digits) || /^\d{1,3}( \d{3})+$/.test(digits);
