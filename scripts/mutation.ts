// Mutation testing of the arithmetic that decides seats: npm run mutation (all), npm run mutation -- --sample (some).
import { reportCheck } from "./lib/check.ts";
import { runFullMutation, runSampleMutation } from "./lib/mutation.ts";

const sample = process.argv.includes("--sample");
reportCheck("mutation", await (sample ? runSampleMutation() : runFullMutation()));
