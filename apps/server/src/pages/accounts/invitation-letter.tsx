import { LANGS, message } from "@dauys/language";
import type { JSX } from "preact";
import { accountTexts } from "../../texts/accounts.ts";
import type { PageContext } from "../page-context.ts";
import { plainTexts } from "./plain-text.ts";

interface LetterProps extends Pick<PageContext, "lang"> {
  readonly name: string;
  readonly signInName: string;
}

/** The sheets of invitations, each on its own page: a script makes one for each code, which is known this once. */
export function InvitationLetters(props: LetterProps): JSX.Element {
  const t = plainTexts(props.lang);
  return (
    <div id="letters" class="printed" hidden>
      <p class="caution not-printed">
        {t("letter-once")}{" "}
        <button type="button" data-print="">
          {t("print")}
        </button>
      </p>
      <Letter {...props} />
    </div>
  );
}

/** The sheet on which an invitation is handed over, in all three languages: a script fills in the code, which is known this once. */
function Letter({ lang, name, signInName }: LetterProps): JSX.Element {
  const t = plainTexts(lang);
  return (
    <section class="letter" data-letter="" hidden>
      <h2>{LANGS.map((one) => message(accountTexts, "letter", one)).join(" · ")}</h2>
      <svg data-slot="qr" class="qr" role="img" aria-label={t("letter-qr")} />
      <dl>
        <Fact name="name">
          <span data-slot="name">{name}</span>
        </Fact>
        <Fact name="sign-in-name">
          <code data-slot="signInName">{signInName}</code>
        </Fact>
        <Fact name="letter-code">
          <code data-slot="code" class="code" />
        </Fact>
        <Fact name="letter-address">
          <code data-slot="address" />
        </Fact>
        <Fact name="letter-until">
          <span data-slot="until" />
        </Fact>
      </dl>
      {LANGS.map((one) => (
        <p key={one} lang={one}>
          {message(accountTexts, "letter-steps", one)}
        </p>
      ))}
    </section>
  );
}

type FactName = "name" | "sign-in-name" | "letter-code" | "letter-address" | "letter-until";

function Fact({ name, children }: { readonly name: FactName; readonly children: JSX.Element }): JSX.Element {
  const words = [...new Set(LANGS.map((one) => message(accountTexts, name, one)))];
  return (
    <>
      <dt>{words.join(" · ")}</dt>
      <dd>{children}</dd>
    </>
  );
}
