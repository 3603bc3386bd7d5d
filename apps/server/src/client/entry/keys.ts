/** Told when somebody wants to see the picture of the paper nearer, farther, or another part of it. */
export const SCAN_EVENT = "dauys-scan";

/** What the keys of a picture do. */
export type ScanMove = "in" | "out" | "up" | "down";

const SCAN_KEYS: Readonly<Record<string, ScanMove>> = { "+": "in", "-": "out", PageUp: "up", PageDown: "down" };

/**
 * Moves through the fields of a page: Enter and the arrows go from one to the next, after the last to the page that follows;
 * a slash opens the words of a figure; plus, minus and the page keys move the picture of the paper.
 */
export function moveBy(event: KeyboardEvent, onEnd: () => void): void {
  const at = event.target;
  if (!(at instanceof HTMLElement) || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const move = SCAN_KEYS[event.key];
  if (move !== undefined && isFigure(at)) {
    event.preventDefault();
    window.dispatchEvent(new CustomEvent<ScanMove>(SCAN_EVENT, { detail: move }));
    return;
  }
  if (event.key === "/" && isFigure(at) && openWords(at)) {
    event.preventDefault();
    return;
  }
  const forward = event.key === "Enter" || (event.key === "ArrowDown" && isFigure(at));
  const back = event.key === "ArrowUp" && isFigure(at);
  if (!(forward || back) || at instanceof HTMLTextAreaElement || at instanceof HTMLButtonElement) return;
  if (at.tagName === "SUMMARY" || at.tagName === "A") return;
  event.preventDefault();
  const fields = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("[data-enter]")].filter(isSeen);
  const next = at.dataset.last === undefined ? nextOf(fields, at, back ? -1 : 1) : afterRows(fields, at);
  if (next !== undefined) focus(next);
  else if (forward) onEnd();
}

/** What is folded away is not gone through. */
export function isSeen(field: HTMLElement): boolean {
  return field.checkVisibility();
}

/** Opens the words beside a figure, to be typed next. */
function openWords(at: HTMLElement): boolean {
  const words = at.closest(".figure")?.querySelector<HTMLDetailsElement>("details.words") ?? null;
  const [first] = words?.querySelectorAll<HTMLInputElement>("input") ?? [];
  if (words === null || first === undefined) return false;
  words.open = true;
  focus(first);
  return true;
}

function nextOf(fields: readonly HTMLElement[], at: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const here = fields.indexOf(at);
  if (here >= 0) return fields[here + by];
  return fields.find((field) => (at.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
}

/** From the empty row of a list of things to what follows the list. */
function afterRows(fields: readonly HTMLElement[], at: HTMLElement): HTMLElement | undefined {
  const rows = at.closest("[data-rows]");
  return fields.find(
    (field) =>
      !(rows?.contains(field) ?? false) && (at.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

function isFigure(at: HTMLElement): boolean {
  return at instanceof HTMLInputElement && at.inputMode === "numeric";
}

function focus(field: HTMLElement): void {
  field.focus();
  if (field instanceof HTMLInputElement) field.select();
}
