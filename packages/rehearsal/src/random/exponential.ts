/**
 * e to the power of `x`, for `x` between -20 and 20, by sums and products alone. `Math.exp` may differ in its last digit from
 * engine to engine; additions and multiplications may not, so the same seed gives the same country everywhere.
 */
export function exponential(x: number): number {
  // For a 64th of x twelve terms are exact to the last digit or two; squaring six times leads back to x.
  const small = x / 64;
  let term = 1;
  let sum = 1;
  for (let i = 1; i <= 12; i += 1) {
    term = (term * small) / i;
    sum += term;
  }
  for (let i = 0; i < 6; i += 1) sum *= sum;
  return sum;
}
