// Writes the sample records under docs/examples/records: node scripts/sample-records.ts
// With --check it only says which of them are not the ones that would be written.
import { sampleFaults, writeSamples } from "./lib/sample-records.ts";

if (process.argv.includes("--check")) {
  const faults = sampleFaults();
  for (const path of faults) console.error(`docs/examples/records/${path} is not what is written now`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} else {
  console.log(`${writeSamples()} files under docs/examples/records`);
}
