import type { Trilingual } from "@dauys/core/rules";

/** A fictional list. */
export interface FictionalList {
  readonly id: string;
  readonly name: Trilingual;
  /** A colour for pictures, told apart by people who see few colours too. */
  readonly colour: string;
  /** On the day of its registration. */
  readonly candidates: number;
  /** How much of the country leans to it, in thousandths. */
  readonly leaning: number;
}

/**
 * The five lists, in the order of their registration, named after trees. Two of them stand on either side of the threshold of 7
 * per cent.
 */
export const LISTS: readonly FictionalList[] = [
  { id: "willow", name: { kk: "Тал", ru: "Ива", en: "Willow" }, colour: "#009e73", candidates: 38, leaning: 151 },
  { id: "maple", name: { kk: "Үйеңкі", ru: "Клён", en: "Maple" }, colour: "#d55e00", candidates: 126, leaning: 461 },
  {
    id: "juniper",
    name: { kk: "Арша", ru: "Можжевельник", en: "Juniper" },
    colour: "#cc79a7",
    candidates: 16,
    leaning: 71,
  },
  { id: "birch", name: { kk: "Қайың", ru: "Берёза", en: "Birch" }, colour: "#0072b2", candidates: 113, leaning: 240 },
  { id: "rowan", name: { kk: "Шетен", ru: "Рябина", en: "Rowan" }, colour: "#e69f00", candidates: 19, leaning: 81 },
];
