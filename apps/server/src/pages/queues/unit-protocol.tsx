import { formatInteger, type Lang, message, type Trilingual } from "@dauys/language";
import type { JSX } from "preact";
import { unitTexts } from "../../texts/queues-unit.ts";
import type { Figure, ShownFinding, ShownProtocol } from "./unit-view.ts";

interface ProtocolProps {
  readonly lang: Lang;
  readonly protocol: ShownProtocol;
}

/** A protocol: what is held back or found first, then its figures, its votes, who signed the paper. */
export function Protocol({ lang, protocol }: ProtocolProps): JSX.Element {
  const t = (key: keyof typeof unitTexts): string => unitTexts[key][lang];
  const { held, released, findings, fields, votes, collections, signatures } = protocol;
  return (
    <>
      {held !== null && released === null && (
        <p class="caution">{message(unitTexts, "is-held", lang, { reason: held })}</p>
      )}
      {released !== null && <p class="caution">{message(unitTexts, "is-released", lang, { reason: released })}</p>}
      <h3>{t("findings")}</h3>
      {findings.length === 0 ? <p>{t("no-findings")}</p> : <Findings lang={lang} findings={findings} />}
      <div class="columns">
        <Figures lang={lang} caption={t("figure")} figures={fields} />
        {votes.map(({ label, lists }) => (
          <Figures
            key={label.en}
            lang={lang}
            caption={votes.length === 1 ? t("votes") : `${t("votes")}: ${label[lang]}`}
            figures={lists}
          />
        ))}
        {collections
          .filter(({ figures }) => figures.length > 0)
          .map(({ label, figures }) => (
            <Figures key={label.en} lang={lang} caption={label[lang]} figures={figures} />
          ))}
        {signatures.length > 0 && <Signatures lang={lang} signatures={signatures} />}
      </div>
    </>
  );
}

interface FiguresProps {
  readonly lang: Lang;
  readonly caption: string;
  readonly figures: readonly Figure[];
}

function Figures({ lang, caption, figures }: FiguresProps): JSX.Element {
  return (
    <table class="figures">
      <caption>{caption}</caption>
      <tbody>
        {figures.map(({ label, value, words, written }) => (
          <tr key={label.en}>
            <th scope="row">{label[lang]}</th>
            <td class="number">
              {value === null ? "" : formatInteger(value, lang)}
              {written !== null && <span class="soft"> {message(unitTexts, "written-as", lang, { n: written })}</span>}
              {words !== null && <span class="soft"> {message(unitTexts, "words-say", lang, { words })}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Signatures({
  lang,
  signatures,
}: {
  readonly lang: Lang;
  readonly signatures: ShownProtocol["signatures"];
}): JSX.Element {
  return (
    <table class="figures">
      <caption>{unitTexts.signatures[lang]}</caption>
      <tbody>
        {signatures.map(({ role, seat, state, reason }) => (
          <tr key={`${seat}${role.en}`}>
            <th scope="row">
              {seat === null ? "" : `${seat}. `}
              {role[lang]}
            </th>
            <td>
              {unitTexts[state][lang]}
              {reason !== null && <span class="soft"> {reason}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Findings({
  lang,
  findings,
}: {
  readonly lang: Lang;
  readonly findings: readonly ShownFinding[];
}): JSX.Element {
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={`${finding.text.en}${finding.article}`}>
          <b>{unitTexts[finding.severity][lang]}.</b> {finding.text[lang]}{" "}
          {finding.article !== null && <span class="soft">{finding.article}</span>}
          <Operands lang={lang} operands={finding.operands} />
          {finding.advice !== null && <p class="soft">{finding.advice[lang]}</p>}
          {finding.accepted !== null && <p>{message(unitTexts, "accepted", lang, finding.accepted)}</p>}
        </li>
      ))}
    </ul>
  );
}

interface OperandsProps {
  readonly lang: Lang;
  readonly operands: readonly { readonly label: Trilingual; readonly value: number }[];
}

function Operands({ lang, operands }: OperandsProps): JSX.Element | null {
  if (operands.length === 0) return null;
  return (
    <ul class="operands">
      {operands.map(({ label, value }) => (
        <li key={`${label.en}${value}`}>
          {label[lang]}: <b>{formatInteger(value, lang)}</b>
        </li>
      ))}
    </ul>
  );
}
