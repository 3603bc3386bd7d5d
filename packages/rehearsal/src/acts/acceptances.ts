import type { BodyOf } from "@dauys/core/election";
import { checkCompiled, checkCorrection, type Finding, type Protocol } from "@dauys/core/protocol";
import { LISTS } from "../country/lists.ts";
import { ACCEPTED } from "../texts.ts";
import type { PaperForm } from "./paper-form.ts";

type Filed = BodyOf<"protocol-filed">;
type Acceptances = NonNullable<Filed["accepted"]>;

/** Which warnings the checks of the form give, by the number of the check. */
const BY_CHECK: Readonly<Record<number, string>> = {
  4: ACCEPTED.unaccounted,
  8: ACCEPTED.shortfall,
  10: ACCEPTED.boxShort,
};
const BY_CODE: Readonly<Partial<Record<Finding["code"], string>>> = {
  refused: ACCEPTED.refused,
  "words-differ": ACCEPTED.words,
  "re-issue-forbidden": ACCEPTED.reissue,
};

/**
 * The warnings that a protocol gives, each accepted with its reason by the commission's chair, or `by`.
 * @throws Error when something is found that no slip here explains: then the figures are not what they should be
 */
export function acceptances(paper: PaperForm, body: Filed, by: string, before: Filed | null): Acceptances {
  const { form, compiled } = paper;
  const protocol = protocolOf(paper, body);
  const found = [
    ...checkCompiled(compiled, protocol, { lists: LISTS.map(({ id }) => id) }),
    ...("correction" in body && before !== null
      ? checkCorrection(form, protocolOf(paper, before), protocol, (body as BodyOf<"protocol-corrected">).correction)
      : []),
  ];
  const error = found.find(({ severity }) => severity === "error");
  if (error !== undefined && body.held === undefined) throw new Error(`${body.unit}: ${error.text.en}`);
  return found
    .filter(({ severity }) => severity === "warning")
    .map(({ code, check, about, text }) => {
      const own = check === null ? BY_CODE[code] : BY_CHECK[check];
      const reason = body.held !== undefined ? ACCEPTED.withError : body.kind === "territorial" ? ACCEPTED.below : own;
      if (reason === undefined) throw new Error(`${body.unit}: ${text.en}`);
      return { code, ...(check === null ? {} : { check }), ...(about === "" ? {} : { about }), reason, by };
    });
}

/** A body under the names of the form. */
function protocolOf({ form }: PaperForm, body: Filed): Protocol {
  const { unit, kind, attachments, stages } = body;
  const named = (fields: readonly { readonly id: string }[], cells: Filed["fields"]): Protocol["fields"] =>
    Object.fromEntries(fields.flatMap(({ id }, i) => (cells[i] == null ? [] : [[id, cells[i]]])));
  const collections = (form.collections ?? []).flatMap(({ id, fields }, c) => {
    const items = body.collections?.[c] ?? null;
    return items === null ? [] : [[id, items.map((item) => ({ id: item.id, fields: named(fields, item.fields) }))]];
  });
  return {
    form: form.id,
    unit,
    kind,
    fields: named(form.fields, body.fields),
    ...(body.collections === undefined ? {} : { collections: Object.fromEntries(collections) }),
    votes: form.votes.series.map(({ id }, s) => ({
      series: id,
      lists: LISTS.map((list, i) => ({ list: list.id, votes: body.votes[s]?.[i] ?? 0 })),
    })),
    ...(body.paper === undefined ? {} : { signatures: body.paper.map(signature) }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(stages === undefined ? {} : { stages }),
  };
}

function signature(given: NonNullable<Filed["paper"]>[number], i: number): NonNullable<Protocol["signatures"]>[number] {
  return typeof given === "string" ? { role: given, state: "signed", seat: i + 1 } : { ...given, seat: i + 1 };
}
