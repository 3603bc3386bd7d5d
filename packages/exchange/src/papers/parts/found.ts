import type { Filing } from "@dauys/core/election";
import type { Finding } from "@dauys/core/protocol";
import { type Lang, message } from "@dauys/language";
import { type Block, heading, table, text } from "../print/sheet.ts";
import { PROTOCOL } from "../texts/protocol.ts";
import { cited } from "./frame.ts";

/** What the checks found in a protocol, and with which reason each warning was accepted. */
export function foundBlocks(findings: readonly Finding[], { body }: Filing, lang: Lang): readonly Block[] {
  const say = (key: "found" | "nothingFound" | "finding" | "accepted" | "by" | "error" | "warning"): string =>
    message(PROTOCOL, key, lang);
  if (findings.length === 0) return [heading(say("found")), text(say("nothingFound"))];
  const rows = findings.map(({ code, check, about, severity, text: said, article }) => {
    const reason = (body.accepted ?? []).find(
      (one) => one.code === code && (one.check ?? null) === check && (one.about ?? "") === about,
    );
    const where = cited(article, lang);
    return {
      cells: [
        say(severity),
        `${check === null ? "" : `№ ${check}. `}${said[lang]}${where === "" ? "" : ` (${where})`}`,
        reason?.reason ?? "—",
        reason?.by ?? "—",
      ],
      strong: severity === "error",
    };
  });
  const columns = [
    { header: "", align: "start" },
    { header: say("finding"), align: "start", share: 5 },
    { header: say("accepted"), align: "start", share: 3 },
    { header: say("by"), align: "start" },
  ] as const;
  return [heading(say("found")), table(columns, rows)];
}
