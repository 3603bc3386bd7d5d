import { encodeUtf8 } from "../../../record/index.ts";
import { matches, nameEnd, sorts } from "./bytes-read.ts";
import { TIME_BYTES, timeText } from "./time-text.ts";

/** The most stages that are read here; more go the slow way. */
const MOST_STAGES = 16;

/** The stages that a protocol states, and where their names and times stand in its bytes. */
export interface StagePlaces {
  stages: number;
  readonly stageStarts: Int32Array;
  readonly stageEnds: Int32Array;
  readonly stageTimes: Int32Array;
}

/** Places of no stage. */
export function stagePlaces(): StagePlaces {
  return {
    stages: 0,
    stageStarts: new Int32Array(MOST_STAGES),
    stageEnds: new Int32Array(MOST_STAGES),
    stageTimes: new Int32Array(MOST_STAGES),
  };
}

const STAGES = encodeUtf8(',"stages":[');
const AT = encodeUtf8('{"at":"');
const STAGE = encodeUtf8('","stage":"');

const COMMA = 0x2c;
const CLOSE = 0x5d;
const BRACE = 0x7d;

/** Reads the stages that may stand at a place; returns what stands behind them, -1 where they are not plain. */
export function readStages(bytes: Uint8Array, from: number, places: StagePlaces): number {
  places.stages = 0;
  let at = matches(bytes, from, STAGES);
  if (at < 0) return from;
  while (places.stages < MOST_STAGES) {
    const { stages } = places;
    at = matches(bytes, at, AT);
    if (at < 0) return -1;
    places.stageTimes[stages] = at;
    at = matches(bytes, at + TIME_BYTES, STAGE);
    if (at < 0) return -1;
    places.stageStarts[stages] = at;
    at = nameEnd(bytes, at);
    if (at < 0 || bytes[at + 1] !== BRACE) return -1;
    places.stageEnds[stages] = at;
    places.stages = stages + 1;
    at += 2;
    if (bytes[at] === CLOSE) return at + 1;
    if (bytes[at] !== COMMA) return -1;
    at += 1;
  }
  return -1;
}

/**
 * Whether the stages that were read are surely in order: all known, each once, and none of them before one that comes
 * before it. `names` are those of the form's stages, in its order.
 */
export function stagesInOrder(bytes: Uint8Array, places: StagePlaces, names: readonly Uint8Array[]): boolean {
  const { stages, stageStarts, stageEnds, stageTimes } = places;
  let position = -1;
  for (let i = 0; i < stages; i += 1) {
    const next = stageAt(bytes, stageStarts[i] as number, stageEnds[i] as number, names);
    const time = stageTimes[i] as number;
    if (next <= position || timeText(bytes, time) === null) return false;
    const before = i === 0 ? time : (stageTimes[i - 1] as number);
    if (sorts(bytes, time, time + TIME_BYTES, before, before + TIME_BYTES)) return false;
    position = next;
  }
  return true;
}

/** Which of the stages is named by a stretch of bytes; -1: none of them. */
export function stageAt(bytes: Uint8Array, start: number, end: number, names: readonly Uint8Array[]): number {
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] as Uint8Array;
    if (name.length === end - start && matches(bytes, start, name) === end) return i;
  }
  return -1;
}
