import { keyReference } from "@dauys/core/record";
import { message } from "@dauys/language";
import { signPageTexts } from "../../texts/signing-page.ts";
import { ask, tell } from "../api.ts";
import type { KeptFiles } from "./kept-files.ts";
import { type KeyFileRead, openKeyFile, readKeyFile } from "./key-file.ts";
import { pageLang, type ReadyProposal } from "./shown-proposals.ts";

/** The form with which the ticked proposals of one commission are signed. */
export class SignForm {
  readonly #section: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #kept: KeptFiles;
  readonly #ready = new Map<string, ReadyProposal>();
  #file: KeyFileRead | null = null;

  constructor(section: HTMLElement, form: HTMLFormElement, kept: KeptFiles) {
    this.#section = section;
    this.#form = form;
    this.#kept = kept;
    section.addEventListener("change", (event) => this.#changed(event));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit().catch(() => tell(document.getElementById("told")?.dataset.noAnswer ?? ""));
    });
    void this.#findKept();
  }

  /** Lets a proposal be ticked, now that it was shown from the entries that would be signed. */
  offer(proposal: ReadyProposal): void {
    this.#ready.set(proposal.id, proposal);
    for (const box of this.#boxes()) if (box.value === proposal.id) box.disabled = false;
    const all = this.#section.querySelector<HTMLInputElement>("[data-all]");
    if (all !== null) all.disabled = false;
    this.#count();
  }

  #boxes(): readonly HTMLInputElement[] {
    return [...this.#section.querySelectorAll<HTMLInputElement>('input[name="proposal"]')];
  }

  #ticked(): readonly ReadyProposal[] {
    const ids = this.#boxes().filter((box) => box.checked && !box.disabled);
    return ids.flatMap(({ value }) => this.#ready.get(value) ?? []);
  }

  #changed({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.dataset.all !== undefined) {
      for (const box of this.#boxes()) if (!box.disabled) box.checked = target.checked;
    }
    if (target.name === "file") void this.#choose(target.files?.[0] ?? null);
    this.#count();
  }

  #count(): void {
    const button = this.#form.querySelector<HTMLButtonElement>("[data-submit]");
    if (button === null) return;
    const count = this.#ticked().length;
    button.disabled = count === 0;
    button.textContent = message(signPageTexts, "sign", pageLang(), { count });
  }

  async #choose(file: File | null): Promise<void> {
    this.#file = file === null ? null : readKeyFile(await file.text());
    if (file !== null && this.#file === null) tell(message(signPageTexts, "not-a-key-file", pageLang()));
    else tell("");
  }

  async #findKept(): Promise<void> {
    for (const key of this.#ownKeys()) {
      const text = await this.#kept.get(key);
      const read = text === null ? null : readKeyFile(text);
      if (read === null) continue;
      this.#file ??= read;
      this.#showKept(key);
    }
  }

  #showKept(key: string): void {
    const place = this.#form.querySelector<HTMLElement>("[data-kept]");
    if (place === null) return;
    const forget = document.createElement("button");
    forget.type = "button";
    forget.textContent = message(signPageTexts, "file-forget", pageLang());
    forget.addEventListener("click", () => {
      this.#file = null;
      place.hidden = true;
      void this.#kept.forget(key);
    });
    place.replaceChildren(`${message(signPageTexts, "file-kept", pageLang(), { key })} `, forget);
    place.hidden = false;
  }

  #ownKeys(): readonly string[] {
    return (this.#section.dataset.keys ?? "").split(" ").filter((key) => key !== "");
  }

  async #submit(): Promise<void> {
    const lang = pageLang();
    const ticked = this.#ticked();
    const file = this.#file;
    if (ticked.length === 0) return tell(message(signPageTexts, "tick-something", lang));
    if (file === null) return tell(message(signPageTexts, "choose-file", lang));
    const key = keyReference(file.key);
    if (!this.#ownKeys().includes(key)) return tell(message(signPageTexts, "other-seat", lang, { key }));
    const button = this.#form.querySelector<HTMLButtonElement>("[data-submit]");
    if (button !== null) button.disabled = true;
    try {
      await this.#sign(file, ticked);
    } finally {
      this.#count();
    }
  }

  async #sign(file: KeyFileRead, ticked: readonly ReadyProposal[]): Promise<void> {
    const lang = pageLang();
    const typed = this.#form.elements.namedItem("passphrase") as HTMLInputElement;
    const opening = (done: number): void =>
      tell(message(signPageTexts, "opening", lang, { percent: Math.floor(done * 100) }));
    opening(0);
    const signer = await openKeyFile(file, typed.value, opening);
    typed.value = "";
    if (signer === null) return tell(message(signPageTexts, "wrong-passphrase", lang));
    if ((this.#form.elements.namedItem("keep") as HTMLInputElement).checked) {
      await this.#kept.put(keyReference(file.key), file.text);
    }
    let recorded = 0;
    for (const [done, { id, bytes }] of ticked.entries()) {
      tell(message(signPageTexts, "signing", lang, { done, all: ticked.length }));
      const answered = await ask("post", `/api/v1/proposals/${id}/signatures`, await signer.sign(bytes));
      if (!answered.ok) return tell(answered.message);
      if ((answered.value as { readonly state: string }).state === "recorded") recorded += 1;
    }
    const count = ticked.length;
    const said =
      recorded === 0
        ? message(signPageTexts, "done", lang, { count })
        : message(signPageTexts, "done-recorded", lang, { count, recorded });
    sessionStorage.setItem("signed", said);
    location.reload();
  }
}
