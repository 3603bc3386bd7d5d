import { answer, averages, type Counts, certificate, quotaStage, remainders, tie } from "./certificates.ts";
import type { Json } from "./json.ts";
import { austria, kazakhstan, netherlands, portugal, scotland, slovakia } from "./laws.ts";

/** A real election with its rules and the certificate of its official seats, made by hand from the votes. */
export interface RealElection {
  readonly name: string;
  readonly rules: Json;
  readonly certificate: Json;
}

const admitted = (votes: Counts): Readonly<Record<string, { readonly admitted: true }>> =>
  Object.fromEntries(Object.keys(votes).map((name) => [name, { admitted: true }]));

/** @source Central Election Commission of Kazakhstan, final results, through The Astana Times of January 2021. */
export const kazakhstan2021: RealElection = {
  name: "Kazakhstan 2021",
  rules: kazakhstan,
  certificate: certificate({
    rules: "kz-2020-05",
    house: 98,
    votes: { "Nur Otan": 5148074, "Ak Zhol": 792828, NPK: 659019, Auyl: 383023, Adal: 258618 },
    totals: { valid: 7241562 },
    qualified: ["Nur Otan", "Ak Zhol", "NPK"],
    stages: [
      quotaStage(6599921, "6599921/98", { "Nur Otan": 76, "Ak Zhol": 11, NPK: 9 }),
      remainders(["NPK", "Ak Zhol"], "5098013/98"),
    ],
    seats: { "Nur Otan": 76, "Ak Zhol": 12, NPK: 10 },
  }),
};

/**
 * The votes of 2007 under the rule of 2009, by which a list that alone has 7 per cent is joined by the second one.
 * @source Votes: A. Carr and IPU, as listed with the elections of Kazakhstan; the seats follow from the rule.
 */
export const kazakhstan2007: RealElection = {
  name: "Kazakhstan 2007 by the rule of 2009",
  rules: kazakhstan,
  certificate: certificate({
    rules: "kz-2020-05",
    house: 98,
    votes: {
      "Nur Otan": 5247720,
      OSDP: 269310,
      "Ak Zhol": 183346,
      Auyl: 89855,
      KNPK: 76799,
      Patriots: 46436,
      Rukhaniyat: 22159,
    },
    totals: { received: 6082430, invalid: 146805 },
    qualified: ["Nur Otan"],
    stages: [{ stage: "second-list", first: "Nur Otan", second: "OSDP", quota: "2758515/49", whole: [93, 3], left: 2 }],
    seats: { "Nur Otan": 95, OSDP: 3 },
  }),
};

/** @source Statistical Office of the Slovak Republic, volbysr.sk. */
export const slovakia2020: RealElection = {
  name: "Slovakia 2020",
  rules: slovakia,
  certificate: certificate({
    rules: "sk-nrsr",
    house: 150,
    votes: {
      OĽANO: 721166,
      Smer: 527172,
      "Sme rodina": 237531,
      ĽSNS: 229660,
      "Progresívne Slovensko-SPOLU": 200780,
      "Sloboda a Solidarita": 179246,
      "Za ľudí": 166325,
      "Kresťanskodemokratické hnutie": 134099,
      "MKÖ-MKS": 112662,
      SNS: 91171,
      "Dobrá voľba": 88220,
      Vlasť: 84507,
      "Most-Híd": 59174,
      "Socialisti.sk": 15925,
      "Máme toho dosť!": 9260,
      "Slovenská ľudová strana Andreja Hlinku": 8191,
      "Demokratická strana": 4194,
      "Solidarita-HPCh": 3296,
      "STAROSTOVIA A NEZÁVISLÍ KANDIDÁTI": 2018,
      "Slovenské Hnutie Obrody": 1966,
      "Hlas ľudu": 1887,
      "Práca slovenského národa": 1261,
      "99 % – občiansky hlas": 991,
      "Slovenská liga": 809,
    },
    attributes: { "Progresívne Slovensko-SPOLU": { alliance: 2 } },
    qualified: ["OĽANO", "Smer", "Sme rodina", "ĽSNS", "Sloboda a Solidarita", "Za ľudí"],
    stages: [
      quotaStage(2061100, "13650/1", {
        OĽANO: 52,
        Smer: 38,
        "Sme rodina": 17,
        ĽSNS: 16,
        "Sloboda a Solidarita": 13,
        "Za ľudí": 12,
      }),
      remainders(["OĽANO", "ĽSNS"], "11260/1"),
    ],
    seats: { OĽANO: 53, Smer: 38, "Sme rodina": 17, ĽSNS: 17, "Sloboda a Solidarita": 13, "Za ľudí": 12 },
  }),
};

/** @source House of Commons Library, briefing paper 7599. */
export const highlands2016: RealElection = {
  name: "Scotland 2016, Highlands and Islands",
  rules: scotland,
  certificate: certificate({
    rules: "gb-sct",
    unit: "Highlands and Islands",
    house: 7,
    votes: { SNP: 81600, LD: 27223, CON: 44693, LAB: 22894, GRN: 14781, UKIP: 5344 },
    attributes: { SNP: { held: 6 }, LD: { held: 2 } },
    qualified: ["SNP", "LD", "CON", "LAB", "GRN", "UKIP"],
    stages: [averages({ SNP: 1, CON: 3, LAB: 2, GRN: 1 }, "11447/1")],
    seats: { SNP: 1, LD: 0, CON: 3, LAB: 2, GRN: 1, UKIP: 0 },
  }),
};

const austrianVotes = { ÖVP: 1305956, SPÖ: 903151, FPÖ: 650114, GRÜNE: 532193, NEOS: 319024 };

/** @source Federal Ministry of the Interior of Austria; only the lists over the threshold. */
export const austria2019: RealElection = {
  name: "Austria, European Parliament 2019",
  rules: austria,
  certificate: certificate({
    rules: "at-ep",
    house: 18,
    votes: austrianVotes,
    attributes: admitted(austrianVotes),
    qualified: Object.keys(austrianVotes),
    stages: [averages({ ÖVP: 7, SPÖ: 5, FPÖ: 3, GRÜNE: 2, NEOS: 1 }, "903151/5")],
    seats: { ÖVP: 7, SPÖ: 5, FPÖ: 3, GRÜNE: 2, NEOS: 1 },
  }),
};

const equalInRoermond = ["CDA", "Partij voor de Dieren"];

/**
 * The last seat was drawn: 1851/3 = 617/1.
 * @source Official result of 18 March 2026, from a collection that does not name its origin.
 */
export const roermond2026: RealElection = {
  name: "Roermond 2026",
  rules: netherlands,
  certificate: certificate({
    rules: "nl-gr",
    unit: "Roermond",
    house: 33,
    votes: {
      LVR: 8268,
      "GL/PvdA": 4892,
      DS: 2586,
      VVD: 1852,
      CDA: 1851,
      D66: 1337,
      SPR: 1074,
      "Partij voor de Dieren": 617,
      SP: 573,
    },
    qualified: ["LVR", "GL/PvdA", "DS", "VVD", "CDA", "D66", "SPR", "Partij voor de Dieren", "SP"],
    stages: [
      quotaStage(23050, "23050/33", {
        LVR: 11,
        "GL/PvdA": 7,
        DS: 3,
        VVD: 2,
        CDA: 2,
        D66: 1,
        SPR: 1,
        "Partij voor de Dieren": 0,
        SP: 0,
      }),
      averages({ LVR: 2, DS: 1, VVD: 1, D66: 1, "Partij voor de Dieren": 1 }, "617/1", 0),
    ],
    seats: { LVR: 13, "GL/PvdA": 7, DS: 4, VVD: 3, CDA: 2, D66: 2, SPR: 1, "Partij voor de Dieren": 1, SP: 0 },
    ties: [
      tie(1, equalInRoermond, ["Partij voor de Dieren"], "lot", answer(equalInRoermond, ["Partij voor de Dieren"])),
    ],
  }),
};

/**
 * 2,571 of 5,104 votes must give 8 of 15 seats.
 * @source Official result of 16 March 2022, from a collection that does not name its origin.
 */
export const reusel2022: RealElection = {
  name: "Reusel-De Mierden 2022",
  rules: netherlands,
  certificate: certificate({
    rules: "nl-gr",
    unit: "Reusel-De Mierden",
    house: 15,
    votes: { Samenwerking: 2571, CDA: 977, VVD: 567, PvdA: 536, D66: 453 },
    qualified: ["Samenwerking", "CDA", "VVD", "PvdA", "D66"],
    stages: [
      quotaStage(5104, "5104/15", { Samenwerking: 7, CDA: 2, VVD: 1, PvdA: 1, D66: 1 }),
      remainders(["CDA", "VVD", "PvdA"], "2936/15"),
      { stage: "majority", to: "Samenwerking", from: "PvdA" },
    ],
    seats: { Samenwerking: 8, CDA: 3, VVD: 2, PvdA: 1, D66: 1 },
  }),
};

/**
 * A list with one candidate cannot take the seat that its remainder would give it.
 * @source Official result of 16 March 2022, from a collection that does not name its origin.
 */
export const enkhuizen2022: RealElection = {
  name: "Enkhuizen 2022",
  rules: netherlands,
  certificate: certificate({
    rules: "nl-gr",
    unit: "Enkhuizen",
    house: 17,
    votes: {
      EV: 1184,
      SP: 1116,
      CDA: 832,
      Blanco: 716,
      D66: 658,
      PvdA: 649,
      HEA: 606,
      NE: 601,
      VVD: 485,
      PP: 380,
      CU: 326,
    },
    attributes: { Blanco: { candidates: 1 } },
    qualified: ["EV", "SP", "CDA", "Blanco", "D66", "PvdA", "HEA", "NE", "VVD", "PP", "CU"],
    stages: [
      quotaStage(7553, "7553/17", {
        EV: 2,
        SP: 2,
        CDA: 1,
        Blanco: 1,
        D66: 1,
        PvdA: 1,
        HEA: 1,
        NE: 1,
        VVD: 1,
        PP: 0,
        CU: 0,
      }),
      remainders(["CDA", "PP", "EV", "SP", "D66", "PvdA"], "3480/17"),
    ],
    seats: { EV: 3, SP: 3, CDA: 2, Blanco: 1, D66: 2, PvdA: 2, HEA: 1, NE: 1, VVD: 1, PP: 1, CU: 0 },
  }),
};

/**
 * A tie for the last seat goes to the list with fewer votes: 546/6 = 182/2.
 * @source Official result, as above.
 */
export const meca: RealElection = {
  name: "Meca, parish assembly",
  rules: portugal,
  certificate: certificate({
    rules: "pt-local",
    unit: "Meca",
    house: 9,
    votes: { PS: 546, PSD: 182, CH: 110, PCP: 107 },
    qualified: ["PS", "PSD", "CH", "PCP"],
    stages: [averages({ PS: 5, PSD: 2, CH: 1, PCP: 1 }, "91/1")],
    seats: { PS: 5, PSD: 2, CH: 1, PCP: 1 },
    ties: [tie(0, ["PS", "PSD"], ["PSD"], "fewer-votes")],
  }),
};
