import type { Fold } from "@dauys/core/election";
import { message, type Trilingual } from "@dauys/language";
import { grantFor, unitsFor } from "../access/index.ts";
import type { Copy } from "../entry/index.ts";
import { type Call, page, type Reply, type Route, refuse, route } from "../http/index.ts";
import { entryTime, type Office } from "../office/index.ts";
import type { ActingUnit, ActsView, ReadyCopy, ReadyPaper, UnitActs } from "../pages/acts/acts-view.ts";
import { papersOffered } from "../papers/offered.ts";
import { commissionOf, openProposals } from "../signing/index.ts";
import { actsPageTexts } from "../texts/acts-page.ts";
import { inAll } from "../texts/in-all.ts";
import { refusalTexts } from "../texts/refusals.ts";
import { copiesIn } from "./copies.ts";
import { type Filings, filingsOf } from "./filing.ts";
import { officialMessage } from "./message.ts";
import { agreedIn } from "./paper-desk.ts";
import { standingOf } from "./result.ts";

/** The pages on which acts are proposed, and the official message. */
export const actPageRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/:lang/acts",
    summary: "The page that leads to the commissions in whose name one may propose.",
    access: { action: "propose-filing" },
    handle: async ({ office, session, lang }) => {
      const units = await actingUnits(office, session?.person.grants ?? []);
      const [only] = units;
      if (units.length === 1 && only !== undefined) {
        return { kind: "redirect", to: `/${lang}/acts/${encodeURIComponent(only.unit)}` };
      }
      return page("acts", { units, acts: null }, message(actsPageTexts, "title", lang));
    },
  }),
  route({
    method: "get",
    path: "/:lang/acts/:unit",
    summary: "The page on which acts are put before a unit's commission.",
    access: { action: "propose-filing", unit: ({ unit = "" }) => unit },
    handle: actsPage,
  }),
  route({
    method: "get",
    path: "/:lang/message/:unit",
    summary: "The official message of a unit as a page.",
    access: { action: "read-protocols", unit: ({ unit = "" }) => unit },
    handle: async ({ office, params, lang }) => {
      const found = await office.record.read((fold) => officialMessage(fold, params.unit ?? ""));
      if (found === null) return refuse(404, "not-found", inAll(refusalTexts, "not-found"));
      const name = found.name?.[lang] ?? found.unit;
      return page("message", { message: found }, message(actsPageTexts, "message-title", lang, { name }));
    },
  }),
];

function resultPapers(fold: Fold, name: string): UnitActs["papers"] {
  const unit = fold.units.get(name);
  const papers = unit === undefined ? [] : papersOffered(fold, unit, "worker");
  return papers.filter((kind) => kind === "message" || kind === "calculation" || kind === "mandates");
}

type Grants = NonNullable<Call["session"]>["person"]["grants"];

async function actingUnits(office: Office, grants: Grants): Promise<readonly ActingUnit[]> {
  const units = [...new Set(unitsFor(grants, "propose-filing").map(({ unit }) => unit))];
  return office.record.read((fold) => units.map((unit) => ({ unit, name: fold.units.get(unit)?.label ?? null })));
}

async function actsPage({ office, session, params, lang }: Call): Promise<Reply> {
  const unit = params.unit ?? "";
  const grants = session?.person.grants ?? [];
  const tree = await office.record.units();
  const agreed = await agreedIn(office, unit);
  const copies = await copiesIn(office, unit);
  const waiting = (await openProposals(office.tables)).filter((one) => one.unit === unit).length;
  const now = entryTime(office.clock);
  const acts = await office.record.read((fold): UnitActs => {
    const commission = commissionOf(fold, unit);
    const decides = commission?.isTop === true && grantFor(tree, grants, "propose-act", unit) !== null;
    const introduces = grantFor(tree, grants, "introduce-keys", unit) !== null;
    return {
      unit,
      name: fold.units.get(unit)?.label ?? null,
      commission,
      waiting,
      filing: { ...ready(fold, filingsOf(fold, unit, agreed, now)), copies: copies.map(readyCopy) },
      decisions: decides ? { standing: standingOf(fold), lists: listNames(fold) } : null,
      keys: introduces ? { roles: fold.form?.form.form.signatures ?? [] } : null,
      maySign: grantFor(tree, grants, "sign-act", unit) !== null,
      papers: resultPapers(fold, unit),
    };
  });
  const units = await actingUnits(office, grants);
  const name = acts.name?.[lang] ?? unit;
  const view: ActsView = { units, acts };
  return page("acts", view, message(actsPageTexts, "title-unit", lang, { name }));
}

function readyCopy({ unit, scan, covered, by }: Copy): ReadyCopy {
  return { unit, scan, covered, by };
}

function ready(fold: Fold, { papers, leftOut }: Filings): Omit<NonNullable<UnitActs["filing"]>, "copies"> {
  const stages = fold.form?.form.form.stages ?? [];
  return {
    papers: papers.map(({ unit, kind, stage, correction, held }): ReadyPaper => {
      const label = stages.find(({ id }) => id === stage)?.label ?? null;
      return { unit, kind, stage: stage === null ? null : label, correction: correction?.kind ?? null, held };
    }),
    leftOut,
  };
}

function listNames(fold: Fold): Readonly<Record<string, Trilingual>> {
  const named = fold.lists.map(({ list, name }) => [list, typeof name === "string" ? same(name) : name] as const);
  return Object.fromEntries(named);
}

function same(name: string): Trilingual {
  return { kk: name, ru: name, en: name };
}
