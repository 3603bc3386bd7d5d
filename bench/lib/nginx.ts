import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Programs } from "./debian-programs.ts";

const DOC = fileURLToPath(new URL("../../docs/serving.md", import.meta.url));

/** Two servers of one nginx: the site as the docs have it, and one empty file with nothing around it. */
export interface Nginx {
  readonly site: string;
  readonly empty: string;
  readonly end: () => Promise<void>;
}

/** Where they listen. */
const PORTS = { site: 4471, empty: 4472 } as const;

/** The configuration in the docs, for another folder and port. */
function documented(root: string): string {
  const [, config] = /```nginx\n([\s\S]*?)```/.exec(readFileSync(DOC, "utf8")) ?? [];
  if (config === undefined) throw new Error(`${DOC} has no configuration of nginx`);
  return config.replace("listen 80;", `listen 127.0.0.1:${PORTS.site} backlog=4096;`).replace("/srv/dauys", root);
}

/** Starts nginx with one process, so that whoever asks has a core too. */
export async function startNginx({ nginx, env }: Programs, root: string, own: string): Promise<Nginx> {
  mkdirSync(join(own, "empty"), { recursive: true });
  writeFileSync(join(own, "empty", "empty.txt"), "");
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${own}/${name};`);
  const config = `
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
worker_processes 1;
worker_rlimit_nofile 16384;
error_log ${own}/error.log;
pid ${own}/nginx.pid;
events { worker_connections 8192; }
http {
  ${temp.join(" ")}
  keepalive_requests 1000000;
  ${documented(root)}
  server {
    listen 127.0.0.1:${PORTS.empty} backlog=4096;
    root ${own}/empty;
    access_log off;
    open_file_cache max=10;
  }
}
`;
  const file = join(own, "nginx.conf");
  writeFileSync(file, config);
  const child = spawn(nginx, ["-p", own, "-c", file, "-e", join(own, "error.log")], { env, stdio: "inherit" });
  const addresses = { site: `http://127.0.0.1:${PORTS.site}`, empty: `http://127.0.0.1:${PORTS.empty}` };
  await answers(`${addresses.empty}/empty.txt`, child);
  const end = (): Promise<void> =>
    new Promise((settle) => {
      child.once("exit", () => settle());
      child.kill("SIGQUIT");
    });
  return { ...addresses, end };
}

async function answers(address: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt += 1) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((settle) => setTimeout(settle, 50));
  }
  throw new Error("nginx does not answer: see its error.log below .dauys/bench/serve");
}
