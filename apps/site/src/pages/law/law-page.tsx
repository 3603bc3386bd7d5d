import type { Rules } from "@dauys/core/rules";
import { citationText, pick } from "@dauys/language";
import { type Entry, RULES_WORDS, readingCounts, rulesSections } from "@dauys/language/rules-text";
import type { JSX } from "preact";
import { lawTexts } from "../../texts/law.ts";
import { statusTexts } from "../../texts/status.ts";
import { electionAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import type { HeldUnder } from "./laws.ts";

/** What the page of a law is made from. */
export interface LawPageProps {
  readonly rules: Rules;
  readonly hash: string;
  /** The address of the rules file. */
  readonly file: string;
  /** Elections that were held under it. */
  readonly held: readonly HeldUnder[];
}

/** One version of a law, article by article: each value in a sentence, with what it rests on and how well it is known. */
export function LawPage({ rules, hash, file, held }: LawPageProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(lawTexts);
  const s = useTexts(statusTexts);
  const words = useTexts(RULES_WORDS);
  const sections = rulesSections(rules, lang);
  const { all, marked } = readingCounts(sections);
  return (
    <>
      <div class="wide page-head">
        <h1>{pick(rules.title, lang)}</h1>
        <p class="key-fact">{pick(rules.act, lang)}</p>
        <p>{marked === 0 ? words("allRead") : t("unread", { all, marked })}</p>
        <p>
          {t("held")}:{" "}
          {held.map(({ id, kind, title }, i) => (
            <span key={id}>
              {i > 0 && "; "}
              <a href={electionAddress(id, lang)}>{pick(title, lang)}</a>
              {kind === "rehearsal" && ` (${s("rehearsal")})`}
            </span>
          ))}
        </p>
        <p class="soft">
          <a href={file}>{t("file", { name: file.slice(file.lastIndexOf("/") + 1) })}</a>; {t("hash", { hash })}
        </p>
      </div>
      {sections.map(({ title, entries }, i) => (
        <Section key={title} id={`part-${i + 1}`} title={title}>
          <ul class="law">
            {entries.map((each) => (
              <LawEntry key={`${each.text}${each.cited.article}`} entry={each} />
            ))}
          </ul>
        </Section>
      ))}
      <Section id="sources" title={words("sources")}>
        <ul class="sources">
          {rules.sources.map(({ id, title, url, read }) => (
            <li key={id} id={`law-${id}`}>
              <span lang="en">{url === undefined ? title : <a href={url}>{title}</a>}</span>{" "}
              <span class="soft">({words(READ[read])})</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

const READ = { full: "readFull", excerpt: "readExcerpt", none: "readNone" } as const;

function LawEntry({ entry: { text, cited } }: { readonly entry: Entry }): JSX.Element {
  const { lang } = usePage();
  const words = useTexts(RULES_WORDS);
  const { article, status = "read", note, source } = cited;
  return (
    <li>
      {text}
      {article !== undefined && (
        <>
          {" "}
          <span class="soft">
            {source === undefined ? (
              citationText(article, lang)
            ) : (
              <a href={`#law-${source}`}>{citationText(article, lang)}</a>
            )}
          </span>
        </>
      )}
      {status !== "read" && <strong class="law-mark"> {words(status)}</strong>}
      {note !== undefined && <span class="soft law-note">{pick(note, lang)}</span>}
    </li>
  );
}
