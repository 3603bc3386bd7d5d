/** Elements that hold running text. */
const PHRASES = "p, dt, dd, li, td, th, caption, h2, h3, figcaption, summary";

/**
 * Makes an element like another one, keeping the elements that can stay: focus and what a reader has unfolded stay where
 * they are. Running text that changed is new text: nothing that was read there before moves within its line.
 */
export function morph(from: Element, to: Element): void {
  morphAttributes(from, to);
  if (
    from.matches(PHRASES) &&
    !from.contains(document.activeElement) &&
    from.querySelector("details, p, li") === null
  ) {
    if (!sameChildren(from, to)) from.replaceChildren(...importedChildren(to));
    return;
  }
  const next = [...to.childNodes];
  for (const [i, wanted] of next.entries()) {
    const own = from.childNodes[i];
    if (own === undefined) from.append(document.importNode(wanted, true));
    else if (own.nodeName !== wanted.nodeName) own.replaceWith(document.importNode(wanted, true));
    else if (own instanceof Element && wanted instanceof Element) morph(own, wanted);
    else if (own.nodeValue !== wanted.nodeValue) own.replaceWith(document.importNode(wanted, true));
  }
  while (from.childNodes.length > next.length) from.lastChild?.remove();
}

function sameChildren(from: Element, to: Element): boolean {
  const next = [...to.childNodes];
  return (
    from.childNodes.length === next.length && next.every((each, i) => each.isEqualNode(from.childNodes[i] ?? null))
  );
}

function importedChildren(to: Element): readonly Node[] {
  return [...to.childNodes].map((each) => document.importNode(each, true));
}

/** What a reader decides, not the page. */
const READERS_OWN: ReadonlySet<string> = new Set(["open"]);

function morphAttributes(from: Element, to: Element): void {
  for (const { name, value } of to.attributes) {
    if (!READERS_OWN.has(name) && from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
  for (const { name } of [...from.attributes]) {
    if (!READERS_OWN.has(name) && !to.hasAttribute(name)) from.removeAttribute(name);
  }
}
