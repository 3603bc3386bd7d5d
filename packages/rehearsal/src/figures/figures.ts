/** A mobile box: how many asked in writing to vote at home, and how many ballots the box held. */
export interface MobileBox {
  readonly applications: number;
  readonly ballots: number;
}

/** The figures of a protocol under the names of the form; those of a territorial one have no items. */
export interface Figures {
  readonly registered: number;
  readonly received: number;
  readonly delivered: number;
  readonly cancelled: number;
  readonly byCertificate: number;
  readonly outside: number;
  readonly tookPart: number;
  readonly invalid: number;
  /** By list, in the order of registration. */
  readonly votes: readonly number[];
  /** Ballots issued, by member: seat 2 and so on. `null`: the protocol sums others. */
  readonly issued: readonly number[] | null;
  readonly boxes: readonly MobileBox[] | null;
}

/** The figures of several protocols added up, as a territorial protocol has them. */
export function added(all: readonly Figures[], lists: number): Figures {
  const sum = (pick: (figures: Figures) => number): number => all.reduce((total, each) => total + pick(each), 0);
  return {
    registered: sum((each) => each.registered),
    received: sum((each) => each.received),
    delivered: sum((each) => each.delivered),
    cancelled: sum((each) => each.cancelled),
    byCertificate: sum((each) => each.byCertificate),
    outside: sum((each) => each.outside),
    tookPart: sum((each) => each.tookPart),
    invalid: sum((each) => each.invalid),
    votes: Array.from({ length: lists }, (_, list) => sum((each) => each.votes[list] ?? 0)),
    issued: null,
    boxes: null,
  };
}
