import { message } from "@dauys/language";
import type { JSX } from "preact";
import { frameTexts } from "../texts/frame.ts";
import type { NoticeView } from "./notice-view.ts";
import type { PageContext } from "./page-context.ts";

/** A page that says one thing, and leads back. */
export function NoticePage({ lang, view }: PageContext & { readonly view: NoticeView }): JSX.Element {
  return (
    <p data-code={view.code}>
      <a href={`/${lang}/`}>{message(frameTexts, "back", lang)}</a>
    </p>
  );
}
