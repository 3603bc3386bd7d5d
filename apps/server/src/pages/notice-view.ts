/** A page that says one thing: what is not there, not allowed, or wrong. */
export interface NoticeView {
  readonly code: string;
  readonly text: string;
}
