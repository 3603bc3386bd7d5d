/** The page on which a correction is opened: of which unit, and whether a protocol of it stands in the record. */
export interface CorrectPageView {
  readonly unit: string;
  readonly stands: boolean;
}
