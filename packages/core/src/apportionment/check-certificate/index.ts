export { checkCertificate, type Verdict } from "./check-certificate.ts";
