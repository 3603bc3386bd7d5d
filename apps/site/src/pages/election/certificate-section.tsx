import type { JSX } from "preact";
import { recordTexts } from "../../texts/record.ts";
import { useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import type { Download } from "./data-section.tsx";

interface CertificateSectionProps {
  /** The certificate as its file holds it; `null` where the seats are not decided. */
  readonly certificate: string | null;
  readonly file: Download | undefined;
  readonly rulesId: string;
}

/** The certificate, and how to check it. */
export function CertificateSection({ certificate, file, rulesId }: CertificateSectionProps): JSX.Element {
  const t = useTexts(recordTexts);
  if (certificate === null || file === undefined) {
    return (
      <Section id="certificate" title={t("certificate")}>
        <p>{t("certificateNone")}</p>
      </Section>
    );
  }
  return (
    <Section id="certificate" title={t("certificate")}>
      <p>{t("certificateIntro")}</p>
      <p>
        {t("certificateCheck")}{" "}
        <a href={file.href} download>
          {file.name}
        </a>
      </p>
      <pre>{`npx dauys check-certificate ${file.name} --rules ${rulesId}`}</pre>
      <details>
        <summary>{t("certificateShow")}</summary>
        <pre>{certificate}</pre>
      </details>
    </Section>
  );
}
