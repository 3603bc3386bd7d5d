import type { Lang } from "@dauys/language";
import type { JSX } from "preact";
import type { FoundGroup } from "../../search/find.ts";
import type { Findable } from "../../search/open-index.ts";
import { nameIn } from "../../search/search-index.ts";
import { aroundOf, labelOf } from "../../search/target.ts";
import { searchTexts } from "../../texts/search.ts";
import { type Speaker, speak } from "../../texts/speak.ts";

/** Something that was found, as it stands in the list: its place counts through all groups. */
export interface Hit {
  readonly one: Findable;
  readonly href: string;
  readonly place: number;
}

/** The id of the element of a hit. */
export const hitId = (place: number): string => `search-hit-${place}`;

interface FoundListProps {
  readonly lang: Lang;
  readonly groups: readonly FoundGroup[];
  readonly hits: readonly Hit[];
  /** The place of the hit that the keyboard is at; -1: none. */
  readonly active: number;
}

/** What was found, in its groups; each of them says how many there are. */
export function FoundList({ lang, groups, hits, active }: FoundListProps): JSX.Element {
  const t = speak(searchTexts, lang);
  let from = 0;
  return (
    <>
      {groups.map(({ group, count, best }) => {
        const own = hits.slice(from, from + best.length);
        from += best.length;
        return (
          <fieldset key={group} class="search-group">
            <legend>{t("group", { name: t(group), n: count })}</legend>
            {own.map((hit) => (
              <HitLink key={hit.href + hit.place} t={t} lang={lang} hit={hit} active={hit.place === active} />
            ))}
            {count > best.length && (
              <p class="search-more" role="presentation">
                {t("more", { n: count - best.length })}
              </p>
            )}
          </fieldset>
        );
      })}
    </>
  );
}

function HitLink(props: {
  readonly t: Speaker<typeof searchTexts>;
  readonly lang: Lang;
  readonly hit: Hit;
  readonly active: boolean;
}): JSX.Element {
  const { t, lang, hit, active } = props;
  const { one, href, place } = hit;
  const around = [...aroundOf(one, lang), nameIn(one.index.title, lang)];
  return (
    <a id={hitId(place)} class="search-hit" role="option" tabIndex={-1} href={href} aria-selected={active}>
      {labelText(t, one, lang)}
      <span class="search-around">
        {one.index.kind === "rehearsal" && (
          <>
            <strong class="search-mark">{t("rehearsal")}</strong>{" "}
          </>
        )}
        {around.join(" · ")}
      </span>
    </a>
  );
}

function labelText(t: Speaker<typeof searchTexts>, one: Findable, lang: Lang): string {
  const label = labelOf(one, lang);
  if (one.group !== "stations") return label;
  const station = t("station", { code: one.code ?? "" });
  return one.names === null ? station : t("named", { station, name: label });
}
