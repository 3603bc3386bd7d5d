import type { Ground } from "@dauys/core/scrutiny";
import { pick } from "@dauys/language";
import type { JSX } from "preact";
import { statementsTexts } from "../../texts/statements.ts";
import { usePage, useTexts } from "../page-context.ts";
import { SourceRefs } from "../parts/source-refs.tsx";
import { type PlaceContext, type PlaceLink, placeLink } from "./place-link.ts";

/** What one test found: a sentence, then the ways to where its values stand. */
export function GroundView({
  ground,
  places,
}: {
  readonly ground: Ground;
  readonly places: PlaceContext;
}): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(statementsTexts);
  const found = ground.operands.flatMap(({ from }) => (from === null ? [] : [from]));
  const links = once(found.map((place) => placeLink(place, places, lang)));
  const own = found.flatMap(({ file, source }) => (file === "statements" && source !== undefined ? [source] : []));
  return (
    <span class="ground">
      <Quoting text={pick(ground.says, lang)} />
      <SourceRefs ids={[...new Set(own)]} />
      {links.length > 0 && (
        <span class="ground-from">
          {t("from")}{" "}
          {links.map(({ href, text }, i) => (
            <span key={href}>
              {i > 0 && "; "}
              <a href={href}>{text}</a>
            </span>
          ))}
        </span>
      )}
    </span>
  );
}

function once(links: readonly (PlaceLink | null)[]): readonly PlaceLink[] {
  const known = links.flatMap((link) => (link === null ? [] : [link]));
  return known.filter(({ href, text }, i) => known.findIndex((each) => each.href === href && each.text === text) === i);
}

/** A sentence in which English words are quoted, as their sources have them, inside another language. */
function Quoting({ text }: { readonly text: string }): JSX.Element {
  const parts = text.split(/(«[a-z][A-Za-z ]*»)/);
  return (
    <>
      {parts.map((part, i) =>
        i % 2 === 0 ? (
          part
        ) : (
          <span key={i}>
            «<cite lang="en">{part.slice(1, -1)}</cite>»
          </span>
        ),
      )}
    </>
  );
}
