/** A value that a computation needs and that is not known; there is no default for any of them. */
export type PrimaryParameter =
  | "rating"
  | "ballot"
  | "ranking"
  | "constituencies"
  | "constituency-places"
  | "overlap"
  | "steps"
  | "step-places"
  | "group-day"
  | "group-including"
  | "candidate-sex"
  | "candidate-born"
  | "candidate-constituency"
  | "base";

/** A value that is needed and not known; `of` names whose it is: a group, a person, a step, a unit; `""` the primary's. */
export interface MissingValue {
  readonly parameter: PrimaryParameter;
  readonly of: string;
}
