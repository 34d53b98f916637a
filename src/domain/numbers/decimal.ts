/**
 * A number as the decimal it prints as: digits × 10^−scale. The double nearest to 7.55 is a little less than 7.55;
 * read through its printed form it is 755/100, so comparisons at a rounding edge are made between whole numbers.
 */
export interface Decimal {
  readonly digits: bigint;
  /** Digits after the point, ≥ 0. */
  readonly scale: number;
}

const printedNumber = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** Reads a plain decimal or what JavaScript prints for a finite number. Throws on anything else. */
export function parseDecimal(printed: string): Decimal {
  const match = printedNumber.exec(printed);
  if (!match) throw new Error(`not a decimal number: ${printed}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(sign + whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { digits: digits * tenTo(-scale), scale: 0 } : { digits, scale };
}

/** The shortest decimal that prints as `x`. Throws on NaN and the infinities. */
export const decimalOf = (x: number): Decimal => parseDecimal(String(x));

export const tenTo = (power: number): bigint => 10n ** BigInt(power);

/** The double nearest to a decimal, correctly rounded. */
export const numberOf = ({ digits, scale }: Decimal): number => Number(`${digits}e-${scale}`);

/** The digits of a decimal written with `scale` places. Throws where that would drop a digit. */
export function digitsAt(decimal: Decimal, scale: number): bigint {
  if (scale < decimal.scale) throw new Error(`${numberOf(decimal)} has more than ${scale} decimals`);
  return decimal.digits * tenTo(scale - decimal.scale);
}

/** Whole numbers in exactly the proportion of the given decimals: 0.1, 0.25 → 10, 25. */
export function wholeProportions(numbers: readonly number[]): bigint[] {
  const decimals = numbers.map(decimalOf);
  const scale = decimals.reduce((most, d) => Math.max(most, d.scale), 0);
  return decimals.map((d) => digitsAt(d, scale));
}

/** ⌊numerator ÷ denominator⌋ for a positive denominator, also below zero. */
export function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

/** ⌈numerator ÷ denominator⌉ for a positive denominator. */
export const ceilDivide = (numerator: bigint, denominator: bigint): bigint =>
  -floorDivide(-numerator, denominator);
