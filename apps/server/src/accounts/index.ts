export { type Accounts, type AccountsOptions, type OpenedAccounts, openAccounts } from "./accounts.ts";
export { personName } from "./people.ts";
