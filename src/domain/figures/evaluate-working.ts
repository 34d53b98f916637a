/**
 * The numbers a working comes to, from the numbers put in as they are printed: `7.6 % ÷ 16 %` → [0.475]. Parts joined
 * by → or | are numbers of their own; a leading ≥ or > is left aside. Undefined where the text is no such arithmetic.
 */
export function evaluateWorking(substituted: string): readonly number[] | undefined {
  const values = substituted.split(/[→|]/).map((part) => evaluate(part.replace(/^\s*[≥>]/, '')));
  return values.every((value) => value !== undefined && Number.isFinite(value))
    ? (values as readonly number[])
    : undefined;
}

const token = /\s*(?:(\d+(?:\.\d+)?)\s*(%)?|([()+−\-×÷]))/y;

function tokensOf(text: string): (number | string)[] | undefined {
  const tokens: (number | string)[] = [];
  const end = text.trimEnd().length;
  token.lastIndex = 0;
  while (token.lastIndex < end) {
    const [, number, percent, sign] = token.exec(text) ?? [];
    if (number !== undefined) tokens.push(Number(number) / (percent === undefined ? 1 : 100));
    else if (sign !== undefined) tokens.push(sign === '-' ? '−' : sign);
    else return undefined;
  }
  return tokens;
}

/** One expression: sums of products of numbers and brackets. */
function evaluate(text: string): number | undefined {
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  let at = 0;
  const next = () => tokens[at++];
  const factor = (): number => {
    const first = next();
    if (typeof first === 'number') return first;
    if (first === '−') return -factor();
    const inside = first === '(' ? sum() : NaN;
    return next() === ')' ? inside : NaN;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === '×' || tokens[at] === '÷')
      value = next() === '×' ? value * factor() : value / factor();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '−')
      value = next() === '+' ? value + product() : value - product();
    return value;
  };
  const value = sum();
  return at === tokens.length ? value : undefined;
}
