/** Why seats are not shown yet. */
export interface WithheldSeats {
  /** The share that has to be counted first, as in `1/10`. */
  readonly from: { readonly num: number; readonly den: number };
  /** Of what: of registered voters; of stations, where it is not known how many voters each has. */
  readonly of: "voters" | "stations";
  /** How many seats there will be; `null` where the rules do not say. */
  readonly house: number | null;
  /** The share that a list in general has to reach, as in `7/100`; `null` where the rules have none. */
  readonly threshold: string | null;
}
