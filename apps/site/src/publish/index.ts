export { FileWriter } from "./folder/file-writer.ts";
export { readNote } from "./folder/site-note.ts";
export type { PublishFault } from "./publish-fault.ts";
export { publishSite, siteContent } from "./publish-site.ts";
export { openPublisher, type Published, type Publisher, type PublisherOptions } from "./publisher.ts";
export { type StoreFilesOptions, storeFiles } from "./store-files.ts";
