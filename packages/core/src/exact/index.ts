export {
  add,
  ceilDivide,
  compare,
  type Fraction,
  floorDivide,
  fraction,
  fractionText,
  gcd,
  multiply,
  parseFraction,
  roundDivide,
  subtract,
} from "./fraction.ts";
