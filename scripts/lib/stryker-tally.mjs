// A reporter for Stryker that writes down each mutant as it is judged, so that a run that is cut short counts too.
// Plain JavaScript with a plain object for a plugin, because Stryker loads it by its path.
import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

class Tally {
  onMutantTested({ fileName, status, location, mutatorName }) {
    const file = process.env.DAUYS_MUTATION_TALLY;
    if (file === undefined) return;
    mkdirSync(dirname(file), { recursive: true });
    const line = location.start.line;
    appendFileSync(file, `${JSON.stringify({ fileName, line, mutatorName, status })}\n`);
  }
}

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [{ kind: "Reporter", name: "tally", injectableClass: Tally }];
