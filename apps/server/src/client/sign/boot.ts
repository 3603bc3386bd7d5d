import { message } from "@dauys/language";
import { signPageTexts } from "../../texts/signing-page.ts";
import { tell } from "../api.ts";
import { keptFiles } from "./kept-files.ts";
import { pageLang, showProposal } from "./shown-proposals.ts";
import { SignForm } from "./sign-form.ts";

const said = sessionStorage.getItem("signed");
if (said !== null) {
  sessionStorage.removeItem("signed");
  tell(said);
}

const kept = await keptFiles();
for (const section of document.querySelectorAll<HTMLElement>("section.to-sign")) {
  const form = section.querySelector<HTMLFormElement>("form[data-sign]");
  const signing = form === null ? null : new SignForm(section, form, kept);
  for (const place of section.querySelectorAll<HTMLElement>("[data-entries]")) {
    const shown = await showProposal(place.dataset.entries ?? "").catch(() => null);
    if (shown === null) tell(message(signPageTexts, "does-not-match", pageLang()));
    else signing?.offer(shown);
  }
}
