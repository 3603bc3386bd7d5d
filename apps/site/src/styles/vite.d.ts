/** A style sheet that Vite compiled, as a text. */
declare module "*.css?inline" {
  const css: string;
  // biome-ignore lint/style/noDefaultExport: this is how Vite exports it
  export default css;
}

/** A file as a text. */
declare module "*?raw" {
  const content: string;
  // biome-ignore lint/style/noDefaultExport: this is how Vite exports it
  export default content;
}
