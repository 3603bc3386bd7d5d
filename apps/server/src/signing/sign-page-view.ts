import { minutesAhead } from "@dauys/core/calendar";
import type { Fold } from "@dauys/core/election";
import { formatDateTime, type Lang, message, UTC } from "@dauys/language";
import { sha256 } from "@dauys/store/keys";
import type { Grant } from "../access/index.ts";
import type {
  CommissionToSign,
  EndedProposal,
  ShownProposal,
  ShownSeat,
  SignView,
} from "../pages/signing/sign-view.ts";
import { signPageTexts } from "../texts/signing-page.ts";
import { type CommissionFacts, commissionOf } from "./commission-facts.ts";
import { contextOf } from "./context.ts";
import type { Proposal } from "./proposal.ts";
import { fingerprint } from "./signing-for.ts";
import { describeAll } from "./words/index.ts";

/** Who reads the page, and in which language. */
export interface SignReader {
  readonly person: string;
  readonly grants: readonly Grant[];
  readonly lang: Lang;
  /** The names of people by their ids: of those who proposed. */
  readonly names: ReadonlyMap<string, string>;
}

/** The proposals of one commission. */
export interface CommissionProposals {
  readonly unit: string;
  readonly waiting: readonly Proposal[];
  readonly ended: readonly Proposal[];
}

/** Everything that the page on which one signs shows. */
export function signView(fold: Fold, reader: SignReader, commissions: readonly CommissionProposals[]): SignView {
  const shown = commissions.flatMap((one) => commissionView(fold, reader, one));
  return { commissions: shown, sits: shown.some(({ mine }) => mine.length > 0) };
}

function commissionView(
  fold: Fold,
  reader: SignReader,
  { unit, waiting, ended }: CommissionProposals,
): readonly CommissionToSign[] {
  const facts = commissionOf(fold, unit);
  if (facts === null) return [];
  const own = new Set(reader.grants.flatMap((grant) => (grant.unit === unit && isSeat(grant) ? [grant.seat] : [])));
  const mine = facts.seats.flatMap(({ seat, key }) => (own.has(seat) && key !== null ? [{ seat, key }] : []));
  return [
    {
      unit,
      name: facts.name?.[reader.lang] ?? facts.id,
      mine,
      waiting: waiting.map((proposal) => waitingView(fold, reader, facts, { proposal, mine })),
      ended: ended.map((proposal) => endedView(fold, reader, proposal)),
    },
  ];
}

function isSeat({ role, seat }: Grant): boolean {
  return (role === "member" || role === "chair") && seat !== null;
}

interface Waiting {
  readonly proposal: Proposal;
  readonly mine: CommissionToSign["mine"];
}

function waitingView(
  fold: Fold,
  reader: SignReader,
  facts: CommissionFacts,
  { proposal, mine }: Waiting,
): ShownProposal {
  const { id, kind, note, proposedAt, proposedBy, signatures, needed, signing, entries, state, unit } = proposal;
  const signed = new Map(signatures.map(({ seat, key }) => [seat, key]));
  const hasSigned = mine.some(({ seat, key }) => signed.get(seat) === key);
  const { names } = reader;
  const chairs = reader.grants.some((grant) => grant.unit === unit && grant.role === "chair");
  return {
    ...{ id, kind, note, hasSigned },
    at: shownTime(fold, proposedAt, reader.lang),
    by: names.get(proposedBy) ?? null,
    have: signatures.length,
    need: needed,
    seats: facts.seats.map((seat) => shownSeat(fold, reader.lang, seat, signed)),
    fingerprint: fingerprint(sha256, signing),
    entries: describeAll(entries, contextOf(fold, entries), reader.lang),
    maySign: state === "open" && mine.length > 0 && !hasSigned,
    mayTakeBack: state === "open" && (proposedBy === reader.person || chairs),
  };
}

/** A time by the clock at the top, as the record names it. */
function shownTime(fold: Fold, at: number, lang: Lang): string {
  const offset = minutesAhead(fold.opened?.clock);
  const name = message(signPageTexts, "local-time", lang);
  const zone = offset === 0 ? UTC : { offsetMinutes: offset, name: { kk: name, ru: name, en: name } };
  return formatDateTime(new Date(at).toISOString(), zone, lang);
}

function shownSeat(
  fold: Fold,
  lang: Lang,
  { seat, role, key }: CommissionFacts["seats"][number],
  signed: ReadonlyMap<number, string>,
): ShownSeat {
  const label = fold.form?.form.form.signatures?.find(({ id }) => id === role)?.label[lang] ?? role;
  if (key === null) return { seat, role: label, state: "no-key" };
  return { seat, role: label, state: signed.get(seat) === key ? "signed" : "not-yet" };
}

function endedView(fold: Fold, reader: SignReader, proposal: Proposal): EndedProposal {
  const { id, kind, state, endedAt, first, entries, refusal } = proposal;
  const unit = refusal?.place === null || refusal === null ? undefined : entries[refusal.place]?.body.unit;
  return {
    ...{ id, kind, state, first },
    at: shownTime(fold, endedAt ?? 0, reader.lang),
    entries: entries.length,
    refusal: refusal?.message[reader.lang] ?? null,
    about: typeof unit === "string" ? unit : "",
  };
}
