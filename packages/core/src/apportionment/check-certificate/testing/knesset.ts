import { averages, quotaStage, withPools } from "./certificates.ts";
import type { Json } from "./json.ts";
import { israel } from "./laws.ts";
import type { RealElection } from "./real-elections.ts";

const votes = {
  "Blue and White": 1151214,
  "Yisrael Beitenu": 310154,
  Likud: 1113617,
  Yemina: 260655,
  "Joint List": 470211,
  Shas: 330199,
  UTJ: 268775,
  "Labor-Gesher": 212782,
  "Democratic Union": 192495,
};

const groups = {
  right: ["Likud", "Yemina"],
  centre: ["Blue and White", "Yisrael Beitenu"],
  religious: ["Shas", "UTJ"],
  left: ["Labor-Gesher", "Democratic Union"],
} as const;

const attributes = Object.fromEntries(
  Object.keys(votes).map((list) => {
    const group = Object.entries(groups).find(([, members]) => members.some((member) => member === list))?.[0];
    return [list, { admitted: true, ...(group !== undefined && { group }) }] as const;
  }),
);

/** One pool of two lists with an agreement: whole seats by the quota, and the one seat left by the largest average. */
function agreement(
  group: keyof typeof groups,
  quota: string,
  first: readonly [number, number],
  second: number,
  cut: string,
): Json {
  const [a, b] = groups[group];
  const [whole, won] = first;
  return {
    path: [group],
    seats: won + second,
    contenders: { [a]: [a], [b]: [b] },
    stages: [
      quotaStage(votes[a] + votes[b], quota, { [a]: whole, [b]: second }),
      averages({ [a]: won - whole }, cut, 0),
    ],
    result: { [a]: won, [b]: second },
  };
}

/** @source Central Elections Committee for the 22nd Knesset; only the lists over the threshold, four agreements. */
export const knesset22: RealElection = {
  name: "Israel, 22nd Knesset",
  rules: israel,
  certificate: withPools(
    {
      rules: "il",
      house: 120,
      votes,
      attributes,
      qualified: Object.keys(votes),
      seats: {
        "Blue and White": 33,
        "Yisrael Beitenu": 8,
        Likud: 32,
        Yemina: 7,
        "Joint List": 13,
        Shas: 9,
        UTJ: 7,
        "Labor-Gesher": 6,
        "Democratic Union": 5,
      },
    },
    [
      {
        path: [],
        seats: 120,
        contenders: {
          "group:centre": groups.centre,
          "group:right": groups.right,
          "Joint List": ["Joint List"],
          "group:religious": groups.religious,
          "group:left": groups.left,
        },
        stages: [
          quotaStage(4310102, "35917/1", {
            "group:centre": 40,
            "group:right": 38,
            "Joint List": 13,
            "group:religious": 16,
            "group:left": 11,
          }),
          averages({ "group:centre": 1, "group:right": 1 }, "1374272/39", 0),
        ],
        result: { "group:centre": 41, "group:right": 39, "Joint List": 13, "group:religious": 16, "group:left": 11 },
      },
      agreement("centre", "35643/1", [32, 33], 8, "383738/11"),
      agreement("right", "35237/1", [31, 32], 7, "1113617/32"),
      agreement("religious", "37435/1", [8, 9], 7, "330199/9"),
      agreement("left", "36843/1", [5, 6], 5, "106391/3"),
    ],
  ),
};
