import { noCompiler, PAPER_KINDS, type PaperFault } from "@dauys/exchange/papers";
import { LANGS, type Trilingual } from "@dauys/language";
import { z } from "zod";
import { grantFor } from "../access/index.ts";
import { type Call, type Reply, type Route, refuse, route } from "../http/index.ts";
import type { Office } from "../office/index.ts";
import { inAll } from "../texts/in-all.ts";
import { paperTexts } from "../texts/papers.ts";
import { refusalTexts } from "../texts/refusals.ts";
import { type Laid, layOut } from "./lay-out.ts";
import { type PrintingDesk, printingDesk } from "./printing-desk.ts";

const query = z.strictObject({ lang: z.enum(LANGS).optional(), bilingual: z.literal("1").optional() });

/** Papers as PDF/A, with a desk of one's own: a test has one that prints nothing. */
export function paperRoutesAt(desk: PrintingDesk): readonly Route[] {
  return [
    route({
      method: "get",
      path: "/api/v1/units/:unit/papers/:kind",
      summary: `A paper of a unit as PDF/A with its data inside: ${PAPER_KINDS.join(", ")}. \`bilingual=1\`: the form in Kazakh and Russian on one sheet.`,
      access: { action: "print-papers", unit: ({ unit = "" }) => unit },
      counts: "costly",
      query,
      handle: (call) => paper(call, call.query, desk),
    }),
  ];
}

/** Papers that are printed in the office. */
export const paperRoutes: readonly Route[] = paperRoutesAt(printingDesk());

async function paper(
  call: Pick<Call, "office" | "session" | "params" | "lang">,
  { lang, bilingual }: z.output<typeof query>,
  desk: PrintingDesk,
): Promise<Reply> {
  const { office, params } = call;
  const kind = PAPER_KINDS.find((one) => one === params.kind);
  if (kind === undefined) return refusedFor("not-found");
  const unit = params.unit ?? "";
  const reader = (await worksOn(call, office, unit)) ? "worker" : "outsider";
  const asked = { kind, unit, reader, lang: lang ?? call.lang, bilingual: bilingual === "1" } as const;
  const laid = await layOut(office, asked);
  if (laid.is === "fault") return faulty(laid.fault);
  if (laid.is === "refused") return refusedFor(laid.why);
  const printed = await desk.print(laid.paper);
  if (printed === "busy") return refusedFor("growing");
  if (!printed.ok) return faulty(noCompiler(printed));
  return { kind: "file", bytes: printed.pdf, type: "application/pdf", name: laid.paper.name };
}

/** Whether somebody works on the protocols of a unit. */
async function worksOn({ session }: Pick<Call, "session">, { record }: Office, unit: string): Promise<boolean> {
  return grantFor(await record.units(), session?.person.grants ?? [], "read-protocols", unit) !== null;
}

function refusedFor(why: Extract<Laid, { readonly is: "refused" }>["why"]): Reply {
  switch (why) {
    case "not-found":
      return refuse(404, why, inAll(refusalTexts, why));
    case "not-allowed":
      return refuse(403, why, inAll(refusalTexts, why));
    case "whole-record":
      return refuse(422, why, inAll(paperTexts, why));
    case "not-yet":
      return refuse(409, why, inAll(paperTexts, why));
    case "growing":
      return refuse(503, "busy", inAll(paperTexts, "busy"), { retryAfter: 3 });
  }
}

/** What the record has nothing for may come later; a machine without the compiler stays without until somebody sees to it. */
function faulty({ reason, message, remedy }: PaperFault): Reply {
  if (reason === "no-compiler") return refuse(503, reason, sentences(message, remedy));
  return refuse(LATER.has(reason) ? 409 : 422, reason, sentences(message));
}

const LATER: ReadonlySet<PaperFault["reason"]> = new Set([
  "no-form",
  "no-protocol",
  "no-counts",
  "nothing-to-distribute",
  "nobody-seated",
  "no-receipt",
]);

function sentences(...parts: readonly Trilingual[]): Trilingual {
  const said = LANGS.map((lang) => [lang, sentence(parts.map((part) => part[lang]).join("; "))]);
  return Object.fromEntries(said) as unknown as Trilingual;
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
