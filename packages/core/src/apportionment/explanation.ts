/** A figure of one list inside a step. Fractions are texts such as `"6599921/98"`. */
export interface StepRow {
  readonly list: string;
  readonly votes: number;
}

/**
 * One step of a distribution, with the numbers that a reader needs to redo it by hand and the article it rests on.
 * Rendered in three languages elsewhere; here it is data.
 */
export type Step =
  | {
      readonly step: "threshold";
      readonly clause: string;
      readonly article: string;
      /** Such as `"7/100"`; absent for exempt lists, or where other conditions than a share decided. */
      readonly at?: string;
      readonly base?: string;
      readonly baseValue?: number;
      readonly compare?: ">=" | ">";
      /** `left` and `right` are the two integers that were compared: `votes * den` and `num * base`. */
      readonly rows: readonly (StepRow & {
        readonly passes: boolean;
        readonly left?: string;
        readonly right?: string;
      })[];
    }
  | { readonly step: "admitted"; readonly lists: readonly string[]; readonly excluded: readonly string[] }
  /** `by`: what is taken off every share by now; `to`: the shares that apply then, each once. */
  | { readonly step: "lowered"; readonly by: string; readonly to: readonly string[]; readonly article: string }
  | { readonly step: "admitted-next"; readonly lists: readonly string[]; readonly article: string }
  | {
      readonly step: "band";
      readonly rows: readonly (StepRow & { readonly seats: number })[];
      readonly article: string;
    }
  | { readonly step: "weight"; readonly factor: string; readonly rows: readonly StepRow[]; readonly article: string }
  | {
      readonly step: "second-list";
      readonly first: StepRow & { readonly whole: number; readonly quotient: string };
      readonly second: StepRow & {
        readonly whole: number;
        readonly quotient: string;
        readonly reduced: string;
        readonly seats: number;
      };
      readonly quota: string;
      readonly left: number;
      readonly article: string;
    }
  | { readonly step: "minimum"; readonly seats: number; readonly article: string }
  | {
      readonly step: "group";
      readonly group: string;
      readonly lists: readonly string[];
      readonly votes: number;
      readonly seats: number;
      readonly article: string;
    }
  | {
      readonly step: "quota";
      readonly name: string;
      readonly votes: number;
      readonly seats: number;
      /** The number that the votes are divided by: seats, seats + 1 or seats + 2. */
      readonly by: number;
      readonly quota: string;
      readonly article: string;
    }
  | {
      readonly step: "whole";
      /** `remainder` is in votes (votes less whole seats times the quota), as a fraction. */
      readonly rows: readonly (StepRow & {
        readonly whole: number;
        readonly quotient: string;
        readonly remainder: string;
      })[];
      readonly left: number;
      readonly article: string;
    }
  | { readonly step: "taken-back"; readonly lists: readonly string[]; readonly article: string }
  | {
      readonly step: "remainders";
      readonly seats: number;
      readonly winners: readonly string[];
      readonly order: readonly { readonly list: string; readonly remainder: string }[];
      readonly article: string;
    }
  | {
      readonly step: "largest-lists";
      readonly seats: number;
      readonly winners: readonly string[];
      readonly article: string;
    }
  | {
      readonly step: "averages";
      readonly sequence: string;
      readonly seats: number;
      /** Seats before and after this step. For a divisor method that starts from nothing, `before` is 0 (or the minimum). */
      readonly rows: readonly (StepRow & {
        readonly before: number;
        readonly after: number;
        readonly last?: string;
        readonly next?: string;
      })[];
      /** Each seat in the order it was given, when there are at most 60 of them. */
      readonly awards?: readonly { readonly list: string; readonly average: string }[];
      readonly limit?: number;
      readonly article: string;
    }
  | {
      readonly step: "tie";
      readonly among: readonly string[];
      readonly seats: number;
      readonly losing: boolean;
      readonly winners: readonly string[];
      readonly by: string;
      readonly article: string;
      readonly source?: string;
    }
  | {
      readonly step: "majority";
      readonly list: string;
      readonly from: string;
      readonly votes: number;
      readonly of: number;
      readonly article: string;
    }
  | {
      readonly step: "exhausted";
      readonly lists: readonly { readonly list: string; readonly candidates: number }[];
      readonly article: string;
    };
