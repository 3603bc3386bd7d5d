import { coveredBytes } from "@dauys/core/record";
import { LANGS, type Lang } from "@dauys/language";
import { sha256 } from "@noble/hashes/sha2.js";
import { h, render } from "preact";
import { EntryWords } from "../../pages/signing/entry-words.tsx";
import type { ProposalJson } from "../../signing/proposal-json.ts";
import { fingerprint, signingFor } from "../../signing/signing-for.ts";
import { describeAll } from "../../signing/words/index.ts";
import { ask } from "../api.ts";

/** A proposal whose entries this page shows, and the bytes that follow from these very entries. */
export interface ReadyProposal {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** The language of the page. */
export function pageLang(): Lang {
  return LANGS.find((lang) => lang === document.documentElement.lang) ?? "kk";
}

/**
 * Fetches a proposal, shows its entries anew from what was fetched, and makes the bytes to be signed from them. So what
 * stands on the page is what is signed, whatever the page had said before. `null` where the server's bytes are others.
 */
export async function showProposal(id: string): Promise<ReadyProposal | null> {
  const answered = await ask("get", `/api/v1/proposals/${id}`);
  const place = document.querySelector(`[data-entries="${CSS.escape(id)}"]`);
  const mark = document.querySelector(`[data-fingerprint="${CSS.escape(id)}"]`);
  if (!answered.ok || place === null || mark === null) return null;
  const { entries, context, signing } = answered.value as ProposalJson;
  const lang = pageLang();
  const own = signingFor(sha256, entries);
  const bytes = coveredBytes(own);
  const told = coveredBytes(signing);
  if (bytes.length !== told.length || bytes.some((byte, i) => byte !== told[i])) return null;
  render(h(EntryWords, { lang, entries: describeAll(entries, context, lang) }), place);
  mark.textContent = fingerprint(sha256, own);
  return { id, bytes };
}
