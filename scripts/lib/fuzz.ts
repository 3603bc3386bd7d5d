/**
 * By how much the number of random cases is multiplied in this run: `DAUYS_FUZZ`, 1 where it is not set.
 * @throws RangeError when it is set to anything but a positive number
 */
export function fuzzFactor(): number {
  const factor = Number(process.env.DAUYS_FUZZ ?? "1");
  if (!(factor > 0 && Number.isFinite(factor))) throw new RangeError("DAUYS_FUZZ must be a positive number");
  return factor;
}
