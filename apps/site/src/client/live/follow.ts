import type { PointerLang } from "../../live/pointer.ts";
import { nextWait, waitToSay } from "../../live/schedule.ts";
import { look, type ShownState } from "./look.ts";
import { takeOver } from "./regions.ts";

/** Of the tab, and forgotten with it. */
const PAUSED = "dauys-paused";

type Now = "following" | "paused" | "no-answer" | "closed" | "fork";

/** A page that follows a count: it looks at the pointer in a rhythm, and brings itself up to date, until it is paused. */
export class Follower {
  readonly #bar: HTMLElement;
  readonly #lang: PointerLang;
  /** Its own address, where the pointer does not name this page. */
  readonly #own: string | null;
  #shown: ShownState;
  #failures = 0;
  #paused = sessionStorage.getItem(PAUSED) === "yes";
  #ended = false;
  #looking = false;
  #due = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the newest page says, while parts of it wait. */
  #waiting: Document | null = null;
  #toSay: string | null = null;
  #lastSaid: number | null = null;
  #sayTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(bar: HTMLElement) {
    this.#bar = bar;
    const { origin = "", size = "0", root = "", says } = bar.dataset;
    this.#shown = { origin, size: Number(size), root };
    this.#own = says === undefined ? null : location.pathname;
    const { lang } = document.documentElement;
    this.#lang = lang === "kk" || lang === "ru" ? lang : "en";
  }

  /** Begins to follow, and lets the reader decide from here on. */
  start(): void {
    document.getElementById("live-pause")?.addEventListener("click", () => this.#turn());
    document.getElementById("live-show")?.addEventListener("click", () => this.#show(true));
    document.addEventListener("visibilitychange", () => this.#plan());
    addEventListener("scroll", () => this.#show(false), { passive: true });
    // A page that names no checkpoint does not know yet whether the count goes on.
    const known = this.#shown.size > 0;
    this.#due = Date.now() + (known ? this.#wait() : 0);
    if (known || this.#paused) this.#say(this.#paused ? "paused" : "following");
    this.#plan();
  }

  #wait(): number {
    const { every = "60", atMost = "600" } = this.#bar.dataset;
    return nextWait({ every: Number(every), atMost: Number(atMost) }, this.#failures, Math.random());
  }

  #say(now: Now): void {
    this.#bar.dataset.now = now;
  }

  /** Sets the next look; none while nobody sees the page. */
  #plan(): void {
    clearTimeout(this.#timer);
    if (this.#paused || this.#ended || document.hidden || this.#looking) return;
    this.#timer = setTimeout(() => void this.#look(), Math.max(0, this.#due - Date.now()));
  }

  async #look(): Promise<void> {
    this.#looking = true;
    const found = await look(this.#bar.dataset.pointer ?? "", this.#lang, this.#shown, this.#own);
    this.#looking = false;
    // Who paused meanwhile wants the page as it is.
    if (this.#paused) return;
    this.#failures = found.found === "no-answer" ? this.#failures + 1 : 0;
    this.#ended = found.found === "fork" || (found.found !== "no-answer" && !found.open);
    if (found.found === "newer") {
      const first = this.#shown.size === 0;
      this.#shown = found.state;
      this.#waiting = found.page;
      // What the reader has just opened is no news.
      this.#toSay = first || found.says === "" ? this.#toSay : found.says;
      this.#show(false);
      this.#announce();
    }
    this.#say(
      this.#ended ? (found.found === "fork" ? "fork" : "closed") : this.#failures > 0 ? "no-answer" : "following",
    );
    this.#due = Date.now() + this.#wait();
    this.#plan();
  }

  #show(force: boolean): void {
    if (this.#waiting === null) return;
    const left = takeOver(this.#waiting, force);
    if (left === 0) this.#waiting = null;
    this.#bar.toggleAttribute("data-waiting", left > 0);
    Object.assign(this.#bar.dataset, { size: String(this.#shown.size), root: this.#shown.root });
  }

  /** Says the newest to who listens, and only that: once, and not before its time. */
  #announce(): void {
    clearTimeout(this.#sayTimer);
    const said = document.getElementById("live-said");
    if (said === null || this.#toSay === null || this.#toSay === said.textContent || this.#paused) return;
    const left = waitToSay(Number(this.#bar.dataset.announce ?? "60"), this.#lastSaid, Date.now());
    if (left > 0) {
      this.#sayTimer = setTimeout(() => this.#announce(), left);
      return;
    }
    said.textContent = this.#toSay;
    this.#toSay = null;
    this.#lastSaid = Date.now();
  }

  #turn(): void {
    if (this.#ended) return;
    this.#paused = !this.#paused;
    sessionStorage.setItem(PAUSED, this.#paused ? "yes" : "no");
    this.#say(this.#paused ? "paused" : "following");
    // Who resumes wants to know now.
    if (!this.#paused) this.#due = Date.now();
    this.#announce();
    this.#plan();
  }
}
