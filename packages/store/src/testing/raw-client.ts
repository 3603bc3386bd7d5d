import pg from "pg";

/** A plain connection to a PostgreSQL, for measuring beside it and for spoiling what lies in it. */
export async function rawClient(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  return client;
}
