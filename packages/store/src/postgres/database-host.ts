import pg from "pg";

/**
 * The machine on which a database is reached under an address, or the folder of its socket: as the connection itself will
 * read the address, whatever stands in it twice. `null` where it is no address of PostgreSQL.
 */
export function databaseHost(url: string): string | null {
  // Without this the driver takes any word for the name of a database.
  if (!/^(postgres(ql)?|socket):|^\//i.test(url)) return null;
  try {
    return new pg.Client({ connectionString: url }).host;
  } catch {
    return null;
  }
}
