import type { BodyOf } from "@dauys/core/election";
import type { PrimaryCandidate } from "@dauys/core/nomination";
import type { Region } from "../country/country.ts";
import { bent } from "../figures/leanings.ts";
import { split } from "../figures/split.ts";
import { between } from "../random/draw.ts";
import type { Random } from "../random/xoshiro.ts";
import { CHANNELS, constituencyOf, PRIMARY, PRIMARY_STAGE } from "./rules.ts";

/** The votes of one region and one way of voting, as their entry has them. */
export type PrimaryProtocol = BodyOf<"primary-protocol-filed">;

/** The protocols of a region, one for each way of voting. A ballot has two marks or so. */
export function regionVotes(
  random: Random,
  region: Region,
  people: readonly PrimaryCandidate[],
): readonly PrimaryProtocol[] {
  const constituency = constituencyOf(region);
  const standing = people.filter((one) => one.constituency === constituency);
  const liking = standing.map(() => between(random, 250, 1750));
  return CHANNELS.map((channel) => {
    const registered = (channel === "paper" ? 40 : 260) * region.districts.length + between(random, 90, 900);
    const received = Math.floor((registered * between(random, 45, 80)) / 100);
    const invalid = Math.floor((received * between(random, 4, 30)) / 1000);
    const valid = received - invalid;
    // Three marks are allowed.
    const marks = Math.floor((valid * between(random, 150, 210)) / 100);
    const votes = split(random, marks, bent(random, liking, 200)).map((own) => Math.min(own, valid));
    return {
      ...{ primary: PRIMARY, stage: PRIMARY_STAGE, unit: `${constituency}/${channel}` },
      totals: { registered, received, valid, invalid },
      votes: standing.map(({ candidate }, i) => ({ candidate, votes: votes[i] ?? 0 })),
    };
  });
}

/**
 * The protocols of a region with as many votes for the first who would not be chosen as for the last who would be, quotas
 * aside: where no quota decides between the two, a lot has to.
 */
export function withTie(protocols: readonly PrimaryProtocol[], places: number): readonly PrimaryProtocol[] {
  const sum = (candidate: string): number =>
    protocols.reduce((total, { votes }) => total + (votes.find((one) => one.candidate === candidate)?.votes ?? 0), 0);
  const ranked = (protocols[0]?.votes ?? []).map(({ candidate }) => candidate).sort((a, b) => sum(b) - sum(a));
  const [last, after] = [ranked[places - 1], ranked[places]];
  if (last === undefined || after === undefined) return protocols;
  let more = sum(last) - sum(after);
  return protocols.map((protocol) => ({
    ...protocol,
    votes: protocol.votes.map((row) => {
      if (row.candidate !== after) return row;
      const own = Math.min(more, (protocol.totals.valid ?? 0) - row.votes);
      more -= own;
      return { ...row, votes: row.votes + own };
    }),
  }));
}

/** A protocol in which a ballot was given and nobody counted it, accepted with the reason. */
export function ballotMissing(protocol: PrimaryProtocol, reason: string): PrimaryProtocol {
  const { received = 0 } = protocol.totals;
  return {
    ...protocol,
    totals: { ...protocol.totals, registered: (protocol.totals.registered ?? 0) + 1, received: received + 1 },
    accepted: [{ check: 3, reason }],
  };
}

/** A protocol as it was first typed: the votes of two people in each other's place. */
export function mistyped(protocol: PrimaryProtocol): PrimaryProtocol {
  const [first, second, ...rest] = protocol.votes;
  if (first === undefined || second === undefined) return protocol;
  const swapped = [
    { ...first, votes: second.votes },
    { ...second, votes: first.votes },
  ];
  return { ...protocol, votes: [...swapped, ...rest] };
}
