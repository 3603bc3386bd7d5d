import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../.dauys/bench/debian", import.meta.url));
const PACKAGES = ["nginx", "nginx-common", "wrk", "libluajit-5.1-2", "libluajit-5.1-common"];

/** Debian's nginx and wrk, and the environment in which they find their libraries. */
export interface Programs {
  readonly nginx: string;
  readonly wrk: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Fetches both from Debian's archive and unpacks them below `.dauys`: nothing is installed, no service is started, and no
 * right of the machine's owner is needed.
 * @throws Error that says what to do where the archive cannot be reached
 */
export function debianPrograms(): Programs {
  const root = join(FOLDER, "root");
  const programs = { nginx: join(root, "usr/sbin/nginx"), wrk: join(root, "usr/bin/wrk") };
  if (!existsSync(programs.nginx) || !existsSync(programs.wrk)) {
    mkdirSync(root, { recursive: true });
    try {
      execFileSync("apt-get", ["-q", "download", ...PACKAGES], { cwd: FOLDER, stdio: ["ignore", "ignore", "pipe"] });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      throw new Error(`Debian's nginx and wrk cannot be had here (apt-get update first?): ${detail}`);
    }
    for (const name of readdirSync(FOLDER).filter((each) => each.endsWith(".deb")))
      execFileSync("dpkg", ["-x", join(FOLDER, name), root]);
  }
  const libraries = readdirSync(join(root, "usr/lib")).map((name) => join(root, "usr/lib", name));
  return { ...programs, env: { ...process.env, LD_LIBRARY_PATH: libraries.join(":") } };
}
