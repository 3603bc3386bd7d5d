// What to tell somebody whose installation failed. Plain JavaScript: runs before anything is installed.

const REMEDIES = [
  {
    signs: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT)\b/,
    text: (registry) =>
      `The package registry ${registry} could not be reached. Connect this machine to it once, or name a mirror that ` +
      "it can reach: npm config set registry <address>. Behind a proxy: npm config set https-proxy <address>.",
  },
  {
    signs: /\b(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/,
    text: (registry) =>
      `The certificate of ${registry} was not accepted. Where your network has its own authority, name its file: ` +
      "npm config set cafile <file>.",
  },
  {
    signs: /\b(E404|ETARGET|E403|E401)\b/,
    text: (registry) =>
      `The package registry ${registry} does not hand out a package that package-lock.json names. A mirror may lag ` +
      "behind: try the public one with npm config set registry https://registry.npmjs.org/.",
  },
  {
    signs: /\bEINTEGRITY\b/,
    text: () =>
      "A package differs from the hash in package-lock.json. Clear npm's cache (npm cache clean --force) and repeat; " +
      "if it happens again, do not go on: the package was changed after it was recorded.",
  },
  {
    signs: /\bEUSAGE\b/,
    text: () => "package.json and package-lock.json do not fit together. Run npm install, then commit both files.",
  },
  { signs: /\bENOSPC\b/, text: () => "The disk is full. About 700 MB are needed." },
  {
    signs: /\b(EACCES|EPERM|EROFS)\b/,
    text: () =>
      "This user may not write to the checkout or to npm's cache. Take ownership of both, or use another user.",
  },
];

/** The remedy for what npm wrote to its error output, or the advice to read it. */
export function remedyFor(npmOutput, registry) {
  const known = REMEDIES.find(({ signs }) => signs.test(npmOutput));
  return known?.text(registry) ?? "npm's own message is above. After mending its cause, run the same command again.";
}
