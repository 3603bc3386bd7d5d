import type { JSX } from "preact";
import type { MendedView } from "../../records/mended-view.ts";
import { mendedTexts } from "../../texts/mended.ts";
import { useTexts } from "../page-context.ts";

/** How much was not as it always is, in one sentence. */
export function MendedNumbers({ mended }: { readonly mended: MendedView }): JSX.Element {
  const t = useTexts(mendedTexts);
  const { corrections, held, seals, keys, accepted } = mended;
  return (
    <p>
      {t("numbers", {
        corrections: corrections.length,
        held: held.length,
        late: seals.late,
        keys: keys.length,
        accepted: accepted.reduce((sum, { stations, above }) => sum + stations + above, 0),
      })}
    </p>
  );
}
