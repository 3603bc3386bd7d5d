import { h, type JSX } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import { inPage, usePage } from "../page-context.ts";

interface Kept {
  readonly from: object;
  readonly html: string;
}

/**
 * A part of a page that is rendered again only where what it is made from has changed since it was rendered last. It is made
 * from its properties and the language, and from nothing else; where it stands on a page says `slot`, which no other part has.
 */
export function kept<P extends object>(Part: (props: P) => JSX.Element) {
  const last = new Map<string, Kept>();
  return ({ slot, ...rest }: P & { readonly slot: string }): JSX.Element => {
    const from = rest as unknown as P;
    const page = usePage();
    const key = `${page.lang}/${slot}`;
    let own = last.get(key);
    if (own === undefined || !sameData(own.from, from)) {
      const html = inPage(page, () => renderToString(h(Part, from)));
      // As one piece: what is rendered hangs together from thousands of small ones, which would all be kept.
      own = { from, html: Buffer.from(html).toString() };
      last.set(key, own);
    }
    return <>{jsxTemplate([own.html])}</>;
  };
}

/** Whether two pieces of plain data say the same. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => Object.hasOwn(other, name) && sameData(one[name], other[name]));
}
