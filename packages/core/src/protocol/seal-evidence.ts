import type { Trilingual } from "../rules/index.ts";
import type { Finding } from "./checking/finding.ts";
import { placeLabel, same } from "./checking/labels.ts";
import { structureFinding } from "./checking/structure.ts";
import { fill } from "./checking/write.ts";
import type { Protocol } from "./filing/protocol.ts";
import type { StageSeal } from "./filing/stage-seal.ts";
import type { Form } from "./form/form.ts";
import { compareEntries } from "./levels/compare-entries.ts";

/**
 * What a seal can show: `before-opening`: it reached the record before the commission states that it went on; `before-filing`:
 * before the protocol did, and when the commission went on is not known; `late`: it proves nothing.
 */
export interface SealEvidence {
  readonly shows: "before-opening" | "before-filing" | "late";
  readonly text: Trilingual;
  /** Sealed figures that the protocol has otherwise. */
  readonly findings: readonly Finding[];
}

/**
 * Times in UTC as texts: `received`: when the seal reached the record, by the sequencer's clock; `next`: when the commission
 * states that it began the next stage, `null` if not stated; `filed`: when the protocol reached the record, `null` if not yet.
 */
export interface SealTimes {
  readonly received: string;
  readonly next: string | null;
  readonly filed: string | null;
}

/** What a sealed stage shows, by the time at which it reached the record, and where the protocol departs from it. */
export function sealEvidence(form: Form, seal: StageSeal, times: SealTimes, protocol: Protocol | null): SealEvidence {
  const stage = form.stages.find((entry) => entry.id === seal.stage)?.label ?? same(seal.stage);
  const shows = sealTiming(times);
  return {
    shows,
    text: fill(TEXTS[shows], { stage, ...times, next: times.next ?? "", filed: times.filed ?? "" }),
    findings: protocol === null ? [] : departures(form, seal, protocol),
  };
}

/** What a sealed stage shows, and nothing else: by the times alone. */
export function sealTiming({ received, next, filed }: SealTimes): SealEvidence["shows"] {
  if ((next !== null && received >= next) || (filed !== null && received >= filed)) return "late";
  return next === null ? "before-filing" : "before-opening";
}

const TEXTS: Readonly<Record<SealEvidence["shows"], Trilingual>> = {
  "before-opening": {
    kk: "«{stage}» деректері журналға {received} түсті, комиссия келесі кезеңді {next} бастаған: кейін өзгертілген жоқ.",
    ru: "Данные этапа «{stage}» поступили в журнал {received}, комиссия перешла к следующему этапу {next}: задним числом они не менялись.",
    en: "The figures of “{stage}” reached the record at {received}; the commission states that it went on at {next}: they were not changed afterwards.",
  },
  "before-filing": {
    kk: "«{stage}» деректері журналға {received}, хаттамадан бұрын түсті; комиссияның келесі кезеңді қашан бастағаны белгісіз.",
    ru: "Данные этапа «{stage}» поступили в журнал {received}, раньше протокола; когда комиссия перешла к следующему этапу, неизвестно.",
    en: "The figures of “{stage}” reached the record at {received}, before the protocol; when the commission went on is not known.",
  },
  late: {
    kk: "«{stage}» деректері журналға {received}, яғни кейін түсті: олардың жәшіктер ашылғанға дейін анықталғанын бұл дәлелдемейді.",
    ru: "Данные этапа «{stage}» поступили в журнал {received}, то есть позже: что они установлены до вскрытия ящиков, это не доказывает.",
    en: "The figures of “{stage}” reached the record at {received}, too late: this does not prove that they were established before the boxes were opened.",
  },
};

function departures(form: Form, seal: StageSeal, protocol: Protocol): readonly Finding[] {
  const sealed: Protocol = {
    form: seal.form,
    unit: seal.unit,
    kind: protocol.kind,
    fields: seal.fields,
    votes: [],
    ...(seal.collections === undefined ? {} : { collections: seal.collections }),
  };
  return compareEntries(form, sealed, protocol)
    .filter((difference) => difference.first !== null)
    .map(({ about, first, second }) =>
      structureFinding("sealed-differs", protocol.unit, about, {
        what: placeLabel(form, about),
        sealed: first ?? "",
        filed: second ?? "—",
      }),
    );
}
