import type { JSX } from "preact";
import { logTexts } from "../../texts/log.ts";
import { usePage, useTexts } from "../page-context.ts";

/** Where `npm start` serves the site, unless it is told otherwise. */
const USUAL_ADDRESS = "http://127.0.0.1:4021";

/** The site's address as commands to copy name it: where it is published, or where it usually is on one's own computer. */
export function useSiteAddress(): string {
  return usePage().origin ?? USUAL_ADDRESS;
}

/** What a reader has to put into a command where the site does not know its own address; else nothing. */
export function AddressNote(): JSX.Element | null {
  const { origin } = usePage();
  const t = useTexts(logTexts);
  return origin === undefined ? <p class="small soft">{t("verifyAddress", { address: USUAL_ADDRESS })}</p> : null;
}
