export { importProtocols, type ProtocolImport, type StreamOptions } from "./import-protocols.ts";
export type { Encoding, Profile } from "./profile.ts";
export { profileSchema } from "./profile-schema.ts";
export { type ImportOptions, type ImportSummary, ProtocolImporter } from "./protocol-importer.ts";
export { readProfile } from "./read-profile.ts";
