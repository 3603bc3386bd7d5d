export { type MadeRehearsal, makeRehearsal, type RehearsalInput } from "./make-rehearsal.ts";
export { privateKeyFrom, signerFrom } from "./node-signers.ts";
export {
  borrowed,
  ensureRehearsal,
  isReady,
  REHEARSAL,
  type RehearsalChoice,
  wantedRehearsal,
} from "./rehearsal-record.ts";
export { rehearsalInThread, type WorkerWord } from "./rehearsal-thread.ts";
