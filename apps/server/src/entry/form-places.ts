import { type Fold, filedBodyOf } from "@dauys/core/election";
import type { Form, Protocol } from "@dauys/core/protocol";
import type { OfficeRecord } from "../office/index.ts";

/** For what a protocol has a place: the form's figures and collections, and the lists. */
export interface FormPlaces {
  readonly form: Form;
  readonly lists: readonly string[];
}

/** Why an entry of the record has no place for something in a protocol; `null` where it has for all of it. */
export function misfitIn({ form, lists }: FormPlaces, protocol: Protocol): string | null {
  if (protocol.form !== form.id) return `the form is "${form.id}"`;
  try {
    filedBodyOf(form, lists, protocol);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

/** The places that were read last. Form and lists stand once figures are there; before that they may still be added to. */
const read = new WeakMap<OfficeRecord, FormPlaces>();

/**
 * The same while a protocol is typed, when seats may still be missing. The record is asked only about what it had no place
 * for before, so that who types does not wait for who files.
 */
export async function strangeIn(record: OfficeRecord, { signatures: _, ...typed }: Protocol): Promise<string | null> {
  const known = read.get(record);
  if (known !== undefined && misfitWhileTyping(known, typed) === null) return null;
  const places = await record.read(placesOf);
  if (places === null) return "the record has no form";
  read.set(record, places);
  return misfitWhileTyping(places, typed);
}

function misfitWhileTyping(places: FormPlaces, typed: Protocol): string | null {
  const stage = typed.stages?.find((one) => !places.form.stages.some(({ id }) => id === one.stage));
  return stage === undefined ? misfitIn(places, typed) : `the form has no stage "${stage.stage}"`;
}

function placesOf({ form, lists }: Fold): FormPlaces | null {
  return form === null ? null : { form: form.form.form, lists: lists.map(({ list }) => list) };
}
