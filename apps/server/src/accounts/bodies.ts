import { z } from "zod";
import { ROLES } from "../access/index.ts";
import { SIGN_IN_NAME } from "./people.ts";

/** A ticket as it is sent back. */
export const ticket = z.string().regex(/^[\w-]{43}$/);
/** A password as it was typed; what is taken is another question. */
export const password = z.string().min(1).max(1000);
/** A code as it was typed. */
export const code = z.string().trim().min(6).max(60);
/** A language of the office. */
export const lang = z.enum(["kk", "ru", "en"]);
/** A name as people read it: one line, nothing that is not to be seen. */
export const personName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+$/u);
/** A new name for signing in. */
export const newSignInName = z.string().trim().toLowerCase().regex(SIGN_IN_NAME);

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/);

/** What a browser sends of a key that it made. What else it says is dropped. */
export const keyMade = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z
      .array(z.enum(["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"]))
      .max(7)
      .default([]),
  }),
  clientExtensionResults: z.unknown().transform(() => ({})),
});

/** What a browser sends of a key that was shown. */
export const keyShown = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional().transform((handle) => handle ?? ""),
  }),
  clientExtensionResults: z.unknown().transform(() => ({})),
});

/** A grant as it is asked for. */
export const grant = z.strictObject({
  role: z.enum(ROLES),
  unit: z.string().max(200),
  seat: z.int().min(1).max(1000).nullable().default(null),
  party: z.string().max(100).nullable().default(null),
});
