import { ceilDivide, decimalOf, tenTo } from './decimal';

/** A product of decimals as digits × 10^−scale. */
function productOf(factors: readonly number[]): { readonly digits: bigint; readonly scale: number } {
  return factors.map(decimalOf).reduce(
    (product, factor) => ({
      digits: product.digits * factor.digits,
      scale: product.scale + factor.scale,
    }),
    { digits: 1n, scale: 0 },
  );
}

/** Both products in the same whole unit. */
function inWholes(a: readonly number[], b: readonly number[]): readonly [bigint, bigint] {
  const [left, right] = [productOf(a), productOf(b)];
  const scale = Math.max(left.scale, right.scale);
  return [left.digits * tenTo(scale - left.scale), right.digits * tenTo(scale - right.scale)];
}

/** Negative, 0 or positive as the product of `a` is below, equal to or above that of `b`: exact, by printed decimals. */
export function compareProducts(a: readonly number[], b: readonly number[]): -1 | 0 | 1 {
  const [left, right] = inWholes(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The least whole number that is not below the product of `a` ÷ the product of `b`, which must be above 0. Exact. */
export function leastWhole(a: readonly number[], b: readonly number[]): number {
  const [numerator, denominator] = inWholes(a, b);
  return Number(ceilDivide(numerator, denominator));
}
