import { type Answered, tell } from "../api.ts";

/** An element of the page by its id. @throws Error where the page has none, which is a bug */
export function byId<E extends HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element as E;
}

/** What is typed in a field. */
export function typed(id: string): string {
  return byId<HTMLInputElement>(id).value;
}

/** Shows a part of the page that was hidden, and goes to its first field, or to its heading where there is something to read first. */
export function reveal(id: string, to: "field" | "heading" = "heading"): void {
  const part = byId(id);
  part.hidden = false;
  const heading = part.querySelector("h2");
  if (heading !== null) heading.tabIndex = -1;
  (to === "field" ? part.querySelector("input") : heading)?.focus();
}

/**
 * Does something when a form is sent or a button pressed, once at a time: says that it is being done, and why it was not.
 */
export function whenAsked(id: string, work: () => Promise<Answered | null>): void {
  const element = document.getElementById(id);
  if (element === null) return;
  element.addEventListener(element instanceof HTMLFormElement ? "submit" : "click", (event) => {
    event.preventDefault();
    void once(element, work);
  });
}

async function once(element: HTMLElement, work: () => Promise<Answered | null>): Promise<void> {
  if (element.dataset.busy !== undefined) return;
  element.dataset.busy = "";
  const { working = "", noAnswer = "" } = byId("told").dataset;
  tell(working);
  try {
    const answered = await work();
    tell(answered === null || answered.ok ? "" : answered.message);
  } catch {
    tell(noAnswer);
  } finally {
    delete element.dataset.busy;
  }
}

/** The password of a form that asks for it twice; `null` where they differ, which is said. */
export function newPassword(): string | null {
  const [first, second] = [typed("password"), typed("password-again")];
  if (first === second) return first;
  tell(document.querySelector<HTMLElement>("label[data-differ]")?.dataset.differ ?? "");
  byId("password-again").focus();
  return null;
}

/** Draws a QR code of the server's into its place. */
export function drawQr(svg: Element, { size, path }: { readonly size: number; readonly path: string }): void {
  svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
  const squares = document.createElementNS("http://www.w3.org/2000/svg", "path");
  squares.setAttribute("d", path);
  svg.replaceChildren(squares);
}

/** Shows recovery codes, this once. */
export function showRecoveryCodes(codes: readonly string[], who: string): void {
  byId("recovery-who").textContent = who;
  byId("recovery-list").replaceChildren(
    ...codes.map((code) => {
      const item = document.createElement("li");
      item.textContent = code;
      return item;
    }),
  );
  reveal("recovery");
}

/** Lets the buttons that print do so. */
export function printOnClick(): void {
  for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());
}
