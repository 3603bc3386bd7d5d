import { type ChildProcess, spawn } from "node:child_process";

/** How a command is run. */
export interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Let the command write to our own output instead of collecting what it writes. */
  readonly show?: boolean;
  /** Collect what it writes, and show it as it comes. */
  readonly echo?: boolean;
  /** End the command, and all it started, after so many milliseconds. */
  readonly timeout?: number;
}

/** How a command ended; `output` holds both of its streams as they came, unless they were shown. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
  readonly stdout: string;
  readonly timedOut: boolean;
}

/**
 * Runs a program without input and waits for its end. A program that cannot be started ends with code 127, one that
 * a signal ended with 128.
 */
export function runCommand(program: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return new Promise((settle) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: options.show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
      // Its own process group, so that what it started ends with it.
      detached: process.platform !== "win32",
    });
    const written = { output: "", stdout: "", timedOut: false };
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      written.output += text;
      written.stdout += text;
      if (options.echo) process.stdout.write(text);
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      written.output += text;
      if (options.echo) process.stderr.write(text);
    });
    const interrupted = (): void => {
      endGroup(child, "SIGTERM");
      process.exit(130);
    };
    const deadline = setTimeout(
      () => {
        written.timedOut = true;
        endGroup(child, "SIGKILL");
      },
      options.timeout ?? 2 ** 31 - 1,
    );
    process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
    const finish = (code: number): void => {
      clearTimeout(deadline);
      process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
      settle({ code, ...written });
    };
    child.on("error", (error) => {
      written.output += `${program}: ${error.message}\n`;
      finish(127);
    });
    child.on("close", (code) => finish(code ?? 128));
  });
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch {
    // It has ended by itself meanwhile.
  }
}
