import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";

const START = new URL("./start.ts", import.meta.url).href;
const SCRIPT = `const { start } = await import(${JSON.stringify(START)}); process.exitCode = await start(process.argv.slice(1));`;
const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

const running: ChildProcessWithoutNullStreams[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
  /** Waits until the output holds an address, which is the last thing said. */
  readonly address: Promise<string>;
}

function started(args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  const options = { cwd: ROOT, env: { ...process.env, NO_COLOR: "", ...env } };
  const child = spawn(process.execPath, ["--input-type=module", "-e", SCRIPT, "--", ...args], options);
  running.push(child);
  let out = "";
  let err = "";
  const { promise: address, resolve } = Promise.withResolvers<string>();
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    const found = /^http:\S+\n/m.exec(out);
    if (found !== null) resolve(found[0].trim());
  });
  const ended = new Promise<Awaited<Started["ended"]>>((settle) =>
    child.on("close", (code) => settle({ code, out, err })),
  );
  return { child, ended, address };
}

test("the result of 2021 as a table with all 107 seats, and the address last of all", async () => {
  const { code, out, err } = await started(["--once", "--port", "0"]).ended;
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/Nur Otan +5,148,074 +71\.09% +76 +−8 +−11\.11\n/);
  expect(out).toMatch(/Ak Zhol +792,828 +10\.95% +12 +\+5 +\+3\.76\n/);
  expect(out).toMatch(/People’s Party of Kazakhstan +659,019 +9\.10% +10 +\+3 +\+1\.96\n/);
  expect(out).toContain("98 seats computed, as published");
  const picture = out.slice(out.indexOf("Shares are of"), out.indexOf("● Nur Otan"));
  const count = (glyph: string) => picture.split(glyph).length - 1;
  expect([count("●"), count("■"), count("▲"), count("○")]).toEqual([76, 12, 10, 9]);
  expect(out).toMatch(/\nhttp:\/\/127\.0\.0\.1:\d+\/en\/kz-2021\/\n$/);
});

test("a second start takes under two seconds", async () => {
  await started(["--once", "--port", "0"]).ended;
  const times: number[] = [];
  // The best of three: other tests run on the same cores at the same time.
  for (let run = 0; run < 3; run += 1) {
    const began = performance.now();
    const { out } = await started(["--once", "--port", "0", "--lang", "kk"]).ended;
    times.push(performance.now() - began);
    expect(out).toContain("«Нұр Отан»");
    expect(out).toMatch(/\/kk\/kz-2021\/\n$/);
  }
  expect(Math.min(...times)).toBeLessThan(2000);
});

test.each(["SIGINT", "SIGTERM"] as const)("the page is served until %s, and then everything ends", async (signal) => {
  const { child, address, ended } = started(["--lang", "ru"], { PORT: "0" });
  const answer = await fetch(await address);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('<html lang="ru">');
  child.kill(signal);
  expect(await ended).toMatchObject({ code: 0, err: "" });
});

test("a taken port is not insisted on", async () => {
  const other = createServer();
  await new Promise<void>((settle) => void other.listen(0, "127.0.0.1", settle));
  const { port } = other.address() as AddressInfo;
  const { code, out } = await started(["--once", "--port", String(port)]).ended;
  other.close();
  expect(code).toBe(0);
  expect(out).toContain(`Port ${port} is taken; using `);
});

test.each([
  [["--port", "99999"], '"99999" is not the number of a port'],
  [["--port", "http"], '"http" is not the number of a port'],
  [["--prot", "1"], "--port"],
  [["--lang", "de"], "de"],
])("%j is refused with what to do", async (args, told) => {
  const { code, out, err } = await started(["--once", ...args]).ended;
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(told);
});

test("an address that cannot be listened on is told, not thrown", async () => {
  const { code, err } = await started(["--once", "--host", "192.0.2.1", "--port", "0"]).ended;
  expect(code).toBe(1);
  expect(err).toMatch(/^This failed: .*192\.0\.2\.1/);
});
