import { formatInteger, formatPercent, type Lang, message } from "@dauys/language";
import type { JSX } from "preact";
import { queueTexts, stateTexts, wallTexts } from "../../texts/queues.ts";
import type { PageContext } from "../page-context.ts";
import { deadlineText } from "./deadline-text.ts";
import type { WallPart, WallView } from "./wall-view.ts";

/** Progress in large type, for a room: nothing to press, nobody named. */
export function WallPage({ lang, view }: PageContext & { readonly view: WallView }): JSX.Element {
  const { at, clock, deadlines, whole, parts } = view;
  const t = (key: keyof typeof wallTexts): string => wallTexts[key][lang];
  return (
    <div id="wall" class="wall" data-live={`/api/v1/units/${encodeURIComponent(whole.unit)}/progress`}>
      <p class="as-of">
        <span id="as-of" data-text={queueTexts["as-of"][lang]} data-lost={queueTexts["no-answer"][lang]}>
          {message(queueTexts, "as-of", lang, { time: at })}
        </span>{" "}
        {clock}. {deadlineText(deadlines, lang)}
      </p>
      <dl class="whole" data-unit={whole.unit} data-n-of-m={t("n-of-m")}>
        <div>
          <dt>{`${t("recorded")}, ${t("of-stations")}`}</dt>
          <dd>
            <b data-cell="share">{share(whole.recorded, whole.all, lang)}</b>{" "}
            <span data-cell="recorded">{nOfM(whole.recorded, whole.all, lang)}</span>
          </dd>
        </div>
        <div>
          <dt>{`${t("recorded")}, ${t("of-voters")}`}</dt>
          <dd>
            <b data-cell="voters">{share(whole.registeredRecorded, whole.registered, lang)}</b>
          </dd>
        </div>
        <BigNumber cell="work" label={t("work")} n={whole.work} lang={lang} />
        <BigNumber cell="held" label={stateTexts.held[lang]} n={whole.held} lang={lang} />
        <BigNumber cell="late" label={queueTexts["late-now"][lang]} n={whole.late} lang={lang} />
      </dl>
      {parts.length > 0 && <Parts parts={parts} lang={lang} />}
    </div>
  );
}

interface BigNumberProps {
  readonly cell: string;
  readonly label: string;
  readonly n: number;
  readonly lang: Lang;
}

function BigNumber({ cell, label, n, lang }: BigNumberProps): JSX.Element {
  return (
    <div class={cell}>
      <dt>{label}</dt>
      <dd>
        <b data-cell={cell}>{formatInteger(n, lang)}</b>
      </dd>
    </div>
  );
}

function Parts({ parts, lang }: { readonly parts: readonly WallPart[]; readonly lang: Lang }): JSX.Element {
  const t = (key: keyof typeof wallTexts): string => wallTexts[key][lang];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("part")}</th>
          <th scope="col">
            <span class="unseen">{t("recorded")}</span>
          </th>
          <th scope="col" class="number">
            {t("recorded")}
          </th>
          <th scope="col" class="number">
            {t("work")}
          </th>
          <th scope="col" class="number">
            {stateTexts.held[lang]}
          </th>
          <th scope="col" class="number">
            {queueTexts["late-now"][lang]}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.unit} data-unit={part.unit}>
            <th scope="row">{part.label?.[lang] ?? part.unit}</th>
            <td class="bar">
              <PartBar part={part} />
            </td>
            <td class="number">
              <b data-cell="share">{share(part.recorded, part.all, lang)}</b>{" "}
              <span class="soft" data-cell="recorded">
                {nOfM(part.recorded, part.all, lang)}
              </span>
            </td>
            <td class="number" data-cell="work" data-label={t("work")}>
              {formatInteger(part.work, lang)}
            </td>
            <td class="number" data-cell="held" data-label={stateTexts.held[lang]}>
              {formatInteger(part.held, lang)}
            </td>
            <td class="number" data-cell="late" data-label={queueTexts["late-now"][lang]}>
              {formatInteger(part.late, lang)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PartBar({ part: { recorded, held, work, all } }: { readonly part: WallPart }): JSX.Element {
  const width = (n: number): number => (all === 0 ? 0 : (n * 100) / all);
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect data-bar="recorded" class="state-published" x={0} width={width(recorded)} height={10} />
      <rect data-bar="held" class="state-held" x={width(recorded)} width={width(held)} height={10} />
      <rect data-bar="work" class="state-first" x={width(recorded + held)} width={width(work)} height={10} />
    </svg>
  );
}

function share(part: number, all: number, lang: Lang): string {
  return all === 0 ? "" : formatPercent(part, all, 1, lang);
}

function nOfM(n: number, m: number, lang: Lang): string {
  return message(wallTexts, "n-of-m", lang, { n, m });
}
