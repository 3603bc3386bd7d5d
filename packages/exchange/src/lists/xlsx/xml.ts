import { parseXml, XmlElement } from "@rgrove/parse-xml";

/** An XML document's root; or what is wrong with it, in one line. */
export type XmlReading =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly detail: string };

const MOST = 120;

/** Reads XML in UTF-8. Document types, and with them entities of their own, are refused. */
export function readXml(bytes: Uint8Array): XmlReading {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (/<!DOCTYPE/i.test(text)) return { ok: false, detail: "DOCTYPE" };
    const { root } = parseXml(text);
    return root === null ? { ok: false, detail: "no element" } : { ok: true, root };
  } catch (error) {
    // Nesting so deep that the parser runs out of stack is told as any other fault of the text.
    const [line = ""] = String(error instanceof Error ? error.message : error).split("\n");
    return { ok: false, detail: line.slice(0, MOST).toWellFormed() };
  }
}

/** The elements directly below one, by their name without a prefix. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && localName(child.name) === name,
  );
}

/** The first element directly below one, by its name without a prefix. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** An attribute by its name without a prefix; `prefixed` for one that has a prefix, such as `r:id` beside `id`. */
export function attributeOf(element: XmlElement, name: string, prefixed = false): string | undefined {
  if (!prefixed) return element.attributes[name];
  const key = Object.keys(element.attributes).find((each) => each.endsWith(`:${name}`));
  return key === undefined ? undefined : element.attributes[key];
}

/** Whether an attribute says yes. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
