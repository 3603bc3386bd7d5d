import { z } from "zod";
import { hasUnseen } from "../protocol-text.ts";

/** A reason in somebody's words: something is said, it is not endless, and nothing in it hides. */
export const reasonText = z
  .string()
  .trim()
  .min(3)
  .max(500)
  .refine((text) => !hasUnseen(text), { params: { problem: "unseen" } });

/** A short text: a number of a seal, a name. */
export const shortText = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((text) => !hasUnseen(text), { params: { problem: "unseen" } });

/** The id of a paper. */
export const paperId = z.string().min(1).max(60);
/** How often something was changed before. */
export const revision = z.int().min(0);

/** Reasons for warnings, each with what it is about. */
export const reasons = z
  .array(
    z.strictObject({
      code: z.string().min(1).max(60),
      check: z.int().min(1).max(999).optional(),
      about: z.string().max(300).optional(),
      reason: reasonText,
    }),
  )
  .max(200);
