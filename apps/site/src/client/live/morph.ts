/**
 * Makes an element like another one, keeping every node that can stay: focus, selection and what a reader has unfolded
 * stay where they are, and nothing is drawn anew that did not change.
 */
export function morph(from: Element, to: Element): void {
  morphAttributes(from, to);
  const next = [...to.childNodes];
  for (const [i, wanted] of next.entries()) {
    const own = from.childNodes[i];
    if (own === undefined) from.append(document.importNode(wanted, true));
    else if (own.nodeName !== wanted.nodeName) own.replaceWith(document.importNode(wanted, true));
    else if (own instanceof Element && wanted instanceof Element) morph(own, wanted);
    else if (own.nodeValue !== wanted.nodeValue) own.nodeValue = wanted.nodeValue;
  }
  while (from.childNodes.length > next.length) from.lastChild?.remove();
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
