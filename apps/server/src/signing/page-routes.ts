import { message } from "@dauys/language";
import { unitsFor } from "../access/index.ts";
import { personName } from "../accounts/index.ts";
import { page, type Route, route } from "../http/index.ts";
import type { Office } from "../office/index.ts";
import { signPageTexts } from "../texts/signing-page.ts";
import { resumeProposals } from "./finish.ts";
import { proposalsOf } from "./read-proposals.ts";
import { signView } from "./sign-page-view.ts";

const LAST_ENDED = 20;

/** The page on which members sign. */
export const signPageRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/:lang/sign",
    summary: "The page on which members read what was put before their commission, and sign it.",
    access: { action: "sign-act" },
    handle: async ({ office, session, lang }) => {
      await resume(office);
      const grants = session?.person.grants ?? [];
      const units = [...new Set(unitsFor(grants, "sign-act").map(({ unit }) => unit))];
      const commissions = await Promise.all(
        units.map(async (unit) => ({
          unit,
          waiting: await proposalsOf(office.tables, unit, "waiting"),
          ended: await proposalsOf(office.tables, unit, "ended", LAST_ENDED),
        })),
      );
      const names = await namesOf(
        office,
        commissions.flatMap(({ waiting }) => waiting.map((one) => one.proposedBy)),
      );
      const reader = { person: session?.person.id ?? "", grants, lang, names };
      const view = await office.record.read((fold) => signView(fold, reader, commissions));
      return page("sign", view, message(signPageTexts, "title", lang));
    },
  }),
];

async function namesOf(office: Office, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const id of new Set(people)) {
    const name = await personName(office.tables, id);
    if (name !== null) names.set(id, name);
  }
  return names;
}

/** What has all its signatures and did not reach the record, because a database was away, is brought there now. */
async function resume(office: Office): Promise<void> {
  try {
    await resumeProposals(office);
  } catch (error) {
    office.log.error("proposal-waits", { error: error instanceof Error ? error.name : "unknown" });
  }
}
