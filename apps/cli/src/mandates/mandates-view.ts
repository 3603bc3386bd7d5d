import {
  explanationText,
  type ListMandates,
  type Mandate,
  type MandateState,
  type MandatesFile,
  pendingReferral,
  type Replay,
  type Wording,
  waiting,
} from "@dauys/core/mandates";
import { formatDate, formatInteger, message } from "@dauys/language";
import type { Call } from "../command.ts";
import { ELECTIONS } from "../messages/elections.ts";
import { paint } from "../output/paint.ts";
import { wrapped } from "../output/wrap.ts";
import type { LoadedFile } from "./load-file.ts";
import { MANDATES } from "./messages.ts";
import { stepLines, stepsJson } from "./steps-view.ts";
import { wordingOf } from "./wording.ts";

/** Words for what a file is. */
export const KINDS = { official: "kindOfficial", transcribed: "kindTranscribed", rehearsal: "kindRehearsal" } as const;

type Loaded = LoadedFile<MandatesFile>;

/** Who sits, for programs. */
export function mandatesJson({ lang }: Call, loaded: Loaded, { state, steps }: Replay<MandateState>): object {
  const { file, rules } = loaded;
  const wording = wordingOf(file.lists, rules.rules);
  const names = new Map(file.lists.map(({ list, name }) => [list, name[lang]]));
  return {
    title: file.title[lang],
    kind: file.kind,
    electionDay: file.electionDay,
    rules: { id: rules.rules.id, sha256: rules.sha256 },
    file: { path: loaded.path, sha256: loaded.sha256 },
    result: state.result,
    referrals: state.referrals,
    repeats: state.repeats,
    lists: state.lists.map((list) => ({
      list: list.list,
      name: names.get(list.list),
      seats: list.seats,
      mandates: list.mandates.map((mandate) => mandateJson(mandate, state, wording, lang)),
      next: waiting(list).map(({ person }) => ({ person, name: wording.person(person)[lang] })),
    })),
    posts: state.posts,
    steps: stepsJson(steps, lang),
  };
}

function mandateJson(mandate: Mandate, state: MandateState, wording: Wording, lang: Call["lang"]): object {
  if (mandate.status !== "held") return mandate;
  const registered = state.registered.find(({ person }) => person === mandate.person)?.on ?? null;
  const explanation = explanationText(mandate.how, wording)[lang];
  return { ...mandate, name: wording.person(mandate.person)[lang], registered, explanation };
}

/** Who sits, for people. */
export function mandatesLines(call: Call, loaded: Loaded, replay: Replay<MandateState>): readonly string[] {
  const { lang, io } = call;
  const { file, rules } = loaded;
  const tone = paint(io.stdoutIsTty, io.env);
  const wording = wordingOf(file.lists, rules.rules);
  const names = new Map(file.lists.map(({ list, name }) => [list, name[lang]]));
  const kind = message(ELECTIONS, KINDS[file.kind], lang);
  const date = formatDate(file.electionDay, lang);
  return [
    tone("bold", file.title[lang]),
    message(MANDATES, "held", lang, { date, rules: rules.rules.id, kind }),
    ...resultLines(call, loaded, replay.state),
    ...replay.state.lists.flatMap((list) => [
      "",
      ...listLines(call, list, names.get(list.list) ?? list.list, replay.state, wording),
    ]),
    "",
    ...stepLines(replay.steps, lang, tone),
    "",
    ...hashLines(call, loaded),
  ];
}

/** Which law and which file a result rests on, by their hashes. */
export function hashLines({ lang }: Call, { path, sha256, rules }: LoadedFile<unknown>): readonly string[] {
  const short = (hash: string): string => `${hash.slice(0, 16)}…`;
  return [
    message(MANDATES, "rulesLine", lang, { id: rules.rules.id, hash: short(rules.sha256) }),
    message(MANDATES, "fileLine", lang, { file: path, hash: short(sha256) }),
  ];
}

function resultLines({ lang }: Call, { rules }: Loaded, state: MandateState): readonly string[] {
  const { result } = state;
  if (result === null) return [];
  const published = result.published === null ? message(MANDATES, "notYet", lang) : formatDate(result.published, lang);
  const units = state.referrals.flatMap((referral) => referral.units).join(", ");
  const court = rules.rules.mandates?.referral?.to[lang] ?? "—";
  return [
    message(MANDATES, "established", lang, { on: formatDate(result.on, lang), published }),
    ...(result.standing === "annulled" ? [message(MANDATES, "annulled", lang)] : []),
    ...(result.standing === "annulled-in-units" ? [message(MANDATES, "annulledUnits", lang, { units })] : []),
    ...(pendingReferral(state) === undefined ? [] : [message(MANDATES, "suspended", lang, { court })]),
  ];
}

function listLines(
  { lang, io }: Call,
  list: ListMandates,
  name: string,
  state: MandateState,
  wording: Wording,
): readonly string[] {
  const tone = paint(io.stdoutIsTty, io.env);
  const held = list.mandates.filter(({ status }) => status === "held").length;
  const numbers = { seats: formatInteger(list.seats, lang), held: formatInteger(held, lang) };
  const followers = waiting(list).map(({ person }) => wording.person(person)[lang]);
  const next = followers.length === 0 ? message(MANDATES, "nobody", lang) : followers.join(", ");
  return [
    tone("bold", message(MANDATES, "listHead", lang, { name, ...numbers })),
    ...list.mandates.flatMap((mandate) => seatLines(mandate, state, wording, lang)),
    `  ${message(MANDATES, "next", lang)}: ${next}`,
  ];
}

function seatLines(mandate: Mandate, state: MandateState, wording: Wording, lang: Call["lang"]): readonly string[] {
  const number = String(mandate.seat).padStart(3);
  if (mandate.status === "open") return [`${number}  — ${message(MANDATES, "open", lang)}`];
  if (mandate.status === "vacant") {
    const { why, after } = mandate;
    const words = {
      person: after === null ? "—" : wording.person(after.person)[lang],
      ground: after === null ? "—" : wording.ground(after.ground)[lang],
      date: after === null ? "—" : formatDate(after.date, lang),
    };
    const text = why === "list-short" ? message(MANDATES, why, lang) : message(MANDATES, why, lang, words);
    return wrapped(`— ${text}`, 92).map((line, i) => (i === 0 ? `${number}  ${line}` : `       ${line}`));
  }
  const on = state.registered.find(({ person }) => person === mandate.person)?.on;
  const registered =
    on === undefined
      ? message(MANDATES, "unregistered", lang)
      : message(MANDATES, "registered", lang, { date: formatDate(on, lang) });
  const why = explanationText(mandate.how, wording)[lang];
  return [
    `${number}  ${wording.person(mandate.person)[lang]} (${registered})`,
    ...wrapped(why, 92).map((line) => `       ${line}`),
  ];
}
