/** `/` goes to the search, `j` and `k` to the next and the previous line of the list; Enter then opens it, as links do. */
export function keyboard(): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    if (event.key === "/") {
      event.preventDefault();
      const search = document.getElementById("search");
      if (search instanceof HTMLInputElement) {
        search.focus();
        search.select();
      }
    } else if (event.key === "j" || event.key === "k") {
      event.preventDefault();
      step(event.key === "j" ? 1 : -1);
    }
  });
}

function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('#rows a[data-cell="unit"]')];
  const at = links.findIndex((link) => link.closest("tr")?.contains(document.activeElement) === true);
  const next = at === -1 ? (by === 1 ? 0 : links.length - 1) : at + by;
  links[Math.max(0, Math.min(next, links.length - 1))]?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement
    ? target.type !== "checkbox"
    : target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}
