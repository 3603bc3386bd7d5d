// A thread that checks packs of signatures, one after the other, and answers each with the entries that are wrong.
import { parentPort } from "node:worker_threads";
import { wrongIn } from "./claim-pack.ts";
import { keepingVerify } from "./cryptography.ts";

const verify = keepingVerify();
parentPort?.on("message", (pack: Uint8Array<ArrayBuffer>) => parentPort?.postMessage(wrongIn(pack, verify)));
