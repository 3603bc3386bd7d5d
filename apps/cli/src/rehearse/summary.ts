import { resultsOf, stationCounts } from "@dauys/core/election";
import { formatInteger, formatPercent, message, pick } from "@dauys/language";
import { GENERATOR, SLIP_KINDS } from "@dauys/rehearsal";
import type { MadeRehearsal } from "@dauys/site/records";
import type { Call } from "../command.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { CONTEXT_FILE } from "./list-files.ts";
import { REHEARSE_TEXTS } from "./messages.ts";
import { SLIP_NAMES } from "./slip-names.ts";

/** What was made, for programs. */
export function summaryJson(made: MadeRehearsal, folder: string): unknown {
  const { rehearsal, fold, checkpoint } = made;
  const { seed, stations, regions, districts, unmended } = rehearsal.settings;
  const { origin, size, root } = checkpoint;
  return {
    status: "made",
    folder,
    record: { kind: "rehearsal", country: fold.opened?.country ?? null, log: fold.opened?.log ?? null },
    generator: { name: GENERATOR, seed, regions, districts, stations, unmended },
    checkpoint: { origin, size, root },
    rules: fold.rules === null ? null : { id: fold.rules.rules.id, sha256: fold.rules.sha256 },
    stations: stationCounts(fold),
    lists: rowsOf(made),
    people: peopleOf(made),
    slips: rehearsal.events.slips.map(({ kind, mended, stations: where }) => ({
      kind,
      mended,
      units: where.map(({ unit }) => unit),
    })),
    verify: `dauys verify ${folder}`,
  };
}

interface PeopleCounts {
  readonly parties: number;
  readonly lists: number;
  readonly candidates: number;
  readonly refused: number;
  readonly primary: number;
  readonly deputies: number;
  readonly assembly: number;
}

/** How many people there are and what became of them; `null` where they were left out. */
function peopleOf({ fold, rehearsal }: MadeRehearsal): PeopleCounts | null {
  if (rehearsal.people === null) return null;
  const { parties, lists, primaries } = fold.nomination;
  const registered = [...lists.values()].filter((list) => list.registered !== null && list.ended === null);
  return {
    parties: parties.size,
    lists: registered.length,
    candidates: registered.reduce((sum, list) => sum + (list.registered?.body.candidates ?? 0), 0),
    refused: [...lists.values()].filter(({ refused }) => refused !== null).length,
    primary: [...primaries.values()].reduce(
      (sum, { decided }) => sum + [...decided.values()].reduce((all, { body }) => all + body.chosen.length, 0),
      0,
    ),
    deputies: fold.mandates.state.registered.length,
    assembly: fold.assembly?.deputies.length ?? 0,
  };
}

interface Row {
  readonly list: string;
  readonly votes: number;
  readonly seats: number | null;
}

function rowsOf({ fold }: MadeRehearsal): readonly Row[] {
  const { totals, distribution } = resultsOf(fold);
  const seats = distribution?.result.ok === true ? distribution.result.outcome.seats : null;
  return fold.lists.map(({ list }, i) => ({
    list,
    votes: totals?.votes[i] ?? 0,
    seats: seats === null ? null : (seats[list] ?? 0),
  }));
}

/** Where a rehearsal was written; `lists` where its lists were asked for. */
export interface WrittenTo {
  readonly folder: string;
  readonly lists: string | null;
}

/** What was made, for people: that it is invented first, then its size, its slips, its result, and how to verify it. */
export function summaryLines({ lang }: Call, made: MadeRehearsal, { folder, lists }: WrittenTo): readonly string[] {
  const { rehearsal, fold, checkpoint } = made;
  const { opened } = fold;
  const { slips } = rehearsal.events;
  const kinds = SLIP_KINDS.flatMap((kind) => {
    const n = slips.filter((slip) => slip.kind === kind).length;
    return n === 0 ? [] : [message(REHEARSE_TEXTS, "slip", lang, { n, kind: pick(SLIP_NAMES[kind], lang) })];
  });
  const { all, counted, held, outstanding } = stationCounts(fold);
  return [
    opened === null ? "" : pick(opened.title, lang),
    opened?.notice === undefined ? "" : pick(opened.notice, lang),
    "",
    message(REHEARSE_TEXTS, "entries", lang, { entries: checkpoint.size, root: checkpoint.root }),
    message(REHEARSE_TEXTS, "stations", lang, { all, counted, held, outstanding }),
    message(REHEARSE_TEXTS, "slips", lang, { n: slips.length, unmended: rehearsal.settings.unmended }),
    ...kinds,
    ...peopleLines(made, lang),
    "",
    ...table(made, lang),
    "",
    ...(lists === null ? [] : listLines(lists, lang)),
    message(REHEARSE_TEXTS, "folder", lang, { folder }),
    `${message(REHEARSE_TEXTS, "verify", lang)} dauys verify ${folder}`,
  ];
}

function peopleLines(made: MadeRehearsal, lang: Call["lang"]): readonly string[] {
  const counts = peopleOf(made);
  if (counts === null) return [];
  const { parties, lists, candidates, refused, primary, deputies, assembly } = counts;
  return [
    message(REHEARSE_TEXTS, "people", lang, { parties, lists, candidates, refused }),
    message(REHEARSE_TEXTS, "deputies", lang, { primary, deputies, assembly }),
  ];
}

/** The refused list is checked last, against those handed in before it. */
function listLines(folder: string, lang: Call["lang"]): readonly string[] {
  const command = `dauys lists check ${folder}/[1-6]-*.json --rules kz-2020-05 --context ${folder}/${CONTEXT_FILE}`;
  return [`${message(REHEARSE_TEXTS, "listFiles", lang, { folder })} ${command}`];
}

function table(made: MadeRehearsal, lang: Call["lang"]): readonly string[] {
  const rows = rowsOf(made).toSorted((a, b) => b.votes - a.votes);
  const base = rows.reduce((sum, { votes }) => sum + votes, 0);
  const say = (key: "list" | "votes" | "share" | "seats") => message(REHEARSE_TEXTS, key, lang);
  const columns = [texts(say("list")), figures(say("votes")), figures(say("share")), figures(say("seats"))];
  const cells = rows.map(({ list, votes, seats }) => {
    const name = made.fold.lists.find((each) => each.list === list)?.name;
    return [
      name === undefined ? list : pick(name, lang),
      formatInteger(votes, lang),
      base === 0 ? "" : formatPercent(votes, base, 2, lang),
      seats === null ? "?" : formatInteger(seats, lang),
    ];
  });
  return [...textTable(columns, cells), "", message(REHEARSE_TEXTS, "base", lang, { n: base })];
}
