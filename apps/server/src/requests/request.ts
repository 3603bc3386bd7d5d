import type { Row, Statements } from "@dauys/store/tables";

/** What is asked or told: a recount by a party's proxy, a refused copy by an observer. */
export type RequestKind = "recount" | "copy-refused";

/** What became of it. */
export type Outcome = "granted" | "refused" | "noted";

/** A request as the tables have it. Times are milliseconds since 1970. */
export interface Request {
  readonly id: string;
  readonly kind: RequestKind;
  readonly unit: string;
  /** Who filed it: a person's id. */
  readonly person: string;
  readonly party: string | null;
  /** `null` once it was erased. */
  readonly words: string | null;
  readonly erased: number | null;
  readonly filed: number;
  readonly answer: {
    readonly outcome: Outcome;
    readonly words: string;
    readonly at: number;
    readonly by: string;
  } | null;
}

/** A new request. */
export interface NewRequest extends Pick<Request, "id" | "kind" | "unit" | "person" | "party" | "filed"> {
  readonly words: string;
  /** Which voting of the unit: the entry that ordered it to be repeated, 0 for the first. */
  readonly voting: number;
}

/** Keeps a request; `false` where there is one already: of a party about a unit, or of a person about a refused copy. */
export async function keepRequest(statements: Statements, request: NewRequest): Promise<boolean> {
  const { id, kind, unit, person, party, voting, words, filed } = request;
  const once = JSON.stringify([kind, unit, voting, kind === "recount" ? party : person]);
  const rows = await statements.query(
    `INSERT INTO requests (id, kind, unit, person, party, voting, once, words, filed)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (once) DO NOTHING RETURNING id`,
    [id, kind, unit, person, party, voting, once, words, filed],
  );
  return rows.length === 1;
}

/** Answers a request, once; `false` where there is none without an answer. */
export async function answerRequest(
  statements: Statements,
  id: string,
  { outcome, words, at, by }: NonNullable<Request["answer"]>,
): Promise<boolean> {
  const changed = await statements.change(
    "UPDATE requests SET outcome = $2, answer = $3, answered = $4, answered_by = $5 WHERE id = $1 AND answered IS NULL",
    [id, outcome, words, at, by],
  );
  return changed === 1;
}

/** Takes the words of a request away; that there was one stays. With `person` only where it is that person's own. */
export async function eraseWords(
  statements: Statements,
  id: string,
  at: number,
  person: string | null = null,
): Promise<boolean> {
  const text = "UPDATE requests SET words = NULL, erased = $2 WHERE id = $1 AND words IS NOT NULL";
  const changed =
    person === null
      ? await statements.change(text, [id, at])
      : await statements.change(`${text} AND person = $3`, [id, at, person]);
  return changed === 1;
}

/** The unit that a request is about; `null` where there is no such request. */
export async function unitOfRequest(statements: Statements, id: string): Promise<string | null> {
  const [row] = await statements.query<{ unit: string }>("SELECT unit FROM requests WHERE id = $1", [id]);
  return row?.unit ?? null;
}

/** All requests, those without an answer first, then the newest. With `person` that person's own. */
export async function requestsOf(statements: Statements, person: string | null = null): Promise<readonly Request[]> {
  const order = "ORDER BY CASE WHEN answered IS NULL THEN 0 ELSE 1 END, filed DESC, id";
  const rows =
    person === null
      ? await statements.query(`SELECT * FROM requests ${order}`)
      : await statements.query(`SELECT * FROM requests WHERE person = $1 ${order}`, [person]);
  return rows.map(requestOf);
}

function requestOf(row: Row): Request {
  return {
    id: row.id as string,
    kind: row.kind as RequestKind,
    unit: row.unit as string,
    person: row.person as string,
    party: row.party as string | null,
    words: row.words as string | null,
    erased: row.erased as number | null,
    filed: row.filed as number,
    answer:
      row.answered === null
        ? null
        : {
            outcome: row.outcome as Outcome,
            words: row.answer as string,
            at: row.answered as number,
            by: row.answered_by as string,
          },
  };
}
