import { type Filing, type Fold, findingsOf, protocolOf, type UnitState } from "@dauys/core/election";
import type { Acceptance, Finding, Form, Items, Protocol } from "@dauys/core/protocol";
import type { Trilingual } from "@dauys/language";
import type { Figure, ShownFinding, ShownProtocol } from "../pages/queues/unit-view.ts";

type Layout = NonNullable<Fold["layout"]>;
type Cell = Protocol["fields"][string];

/** A unit's protocol with the names of form and lists, what the checks find in it, and what was said about that. */
export function shownProtocol(fold: Fold, layout: Layout, unit: UnitState, filing: Filing): ShownProtocol {
  const { form } = layout;
  const { body } = filing;
  const protocol = protocolOf(layout, body);
  const accepted = body.accepted ?? [];
  return {
    entry: filing.entry,
    fields: form.fields.map(({ id, label }) => figure(label, protocol.fields[id])),
    votes: protocol.votes.map(({ series, lists }) => ({
      label: form.votes.series.find(({ id }) => id === series)?.label ?? form.votes.label,
      lists: lists.map(({ list, votes }) => figure(listName(fold, list), votes)),
    })),
    collections: Object.entries(protocol.collections ?? {}).map(([id, items]) => collection(form, id, items)),
    signatures: (protocol.signatures ?? []).map(({ role, seat = null, state, reason = null }) => {
      return { role: roleName(form, role), seat, state, reason };
    }),
    // A correction is held against the protocol before it, which the unit had when this one came.
    findings: findingsOf(layout, { ...unit, filing: filing.before }, body).map((finding) =>
      shownFinding(finding, accepted),
    ),
    held: unit.disputed?.reason ?? filing.held,
    released: filing.released?.reason ?? null,
  };
}

function figure(label: Trilingual, cell: Cell | undefined): Figure {
  if (cell === undefined || typeof cell === "number") return { label, value: cell ?? null, words: null, written: null };
  return { label, value: cell.read, words: cell.words ?? null, written: cell.written };
}

function collection(form: Form, id: string, items: Items): ShownProtocol["collections"][number] {
  const known = (form.collections ?? []).find((one) => one.id === id);
  const name = (label: Trilingual, item: Trilingual, of: string): Trilingual => {
    const text = (lang: "kk" | "ru" | "en"): string => `${item[lang]} ${of}: ${label[lang]}`;
    return { kk: text("kk"), ru: text("ru"), en: text("en") };
  };
  const plain = { kk: id, ru: id, en: id };
  return {
    label: known?.label ?? plain,
    figures: items.flatMap((item) =>
      Object.entries(item.fields).map(([field, cell]) => {
        const own = known?.fields.find((one) => one.id === field)?.label ?? { kk: field, ru: field, en: field };
        return figure(name(own, known?.item ?? plain, item.id), cell);
      }),
    ),
  };
}

/** What a list is called in the record. */
export function listName({ lists }: Fold, id: string): Trilingual {
  return lists.find(({ list }) => list === id)?.name ?? { kk: id, ru: id, en: id };
}

function roleName(form: Form, role: string): Trilingual {
  return (form.signatures ?? []).find(({ id }) => id === role)?.label ?? { kk: role, ru: role, en: role };
}

function shownFinding(finding: Finding, accepted: readonly Acceptance[]): ShownFinding {
  const { severity, text, advice, article, operands, code, check, about } = finding;
  const said = accepted.find(
    (one) => one.code === code && (one.check ?? null) === check && (one.about ?? "") === about,
  );
  return {
    ...{ severity, text, article },
    advice: advice?.supervisor ?? null,
    operands: operands.map(({ label, value }) => ({ label, value })),
    accepted: said === undefined ? null : { reason: said.reason, by: said.by },
  };
}
