import type { Failure, Fold } from "@dauys/core/election";
import type { VerifierKey } from "@dauys/core/record";
import { folderFiles } from "@dauys/exchange/record";
import { type Lang, message } from "@dauys/language";
import { failureText, placeText } from "@dauys/language/verification";
import type { Call } from "../command.ts";
import { eachLang } from "../say.ts";
import { fileTrouble, good, type Result, refused } from "../trouble.ts";
import { verifyFiles } from "../verify/run-verify.ts";
import { RECORD_TROUBLES } from "./trouble-texts.ts";

/** So many of the entries that are not allowed are told; `dauys verify` tells more. */
const TOLD = 5;

/**
 * The state that the entries of a published folder lead to; or what in it no store may hold: entries that the fold refuses,
 * and signatures that are wrong. Whether the folder is whole, and of the record's key, is for who copies it.
 */
export async function judgedFolder(call: Call, folder: string, key: VerifierKey): Promise<Result<Fold | null>> {
  const options = { key, policy: null, since: null, quick: false };
  const { steps, fold } = await verifyFiles(call, folderFiles(folder), options);
  const failures = steps.flatMap((step) => step.failures.filter(isEntry));
  const more = steps.reduce((sum, step) => sum + (step.failures.some(isEntry) ? step.more : 0), 0);
  if (failures.length === 0) return good(fold);
  const troubles = failures.slice(0, TOLD).map((failure) => {
    const said = (lang: Lang): string => `${placeText(failure.place, lang)}: ${failureText(failure, lang)}`;
    const remedy = eachLang((lang) => message(RECORD_TROUBLES, "not-verified.remedy", lang));
    return fileTrouble(folder, failure.reason, eachLang(said), remedy);
  });
  return refused(troubles, failures.length - troubles.length + more);
}

/** What the fold says of an entry has the fold's own sentence. */
function isEntry({ reason, message: own }: Failure): boolean {
  return own !== null || reason === "signature";
}
