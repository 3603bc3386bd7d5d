const BROWSERS = [
  [/Edg\/(\d+)/, "Edge"],
  [/OPR\/(\d+)/, "Opera"],
  [/YaBrowser\/(\d+)/, "Yandex"],
  [/Firefox\/(\d+)/, "Firefox"],
  [/Chrome\/(\d+)/, "Chrome"],
  [/Version\/(\d+).*Safari/, "Safari"],
] as const;
const SYSTEMS = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
] as const;

/** A browser as its owner knows it, from what it says of itself: `Firefox 140, Linux`. What is not known stands as it came, shortened. */
export function agentName(agent: string): string {
  const found = BROWSERS.find(([pattern]) => pattern.test(agent));
  if (found === undefined) return agent.slice(0, 40);
  const [pattern, name] = found;
  const system = SYSTEMS.find(([one]) => one.test(agent))?.[1];
  return `${name} ${pattern.exec(agent)?.[1]}${system === undefined ? "" : `, ${system}`}`;
}
