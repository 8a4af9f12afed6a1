/** A value now or later: Apps Script's server is synchronous, everything else is not. */
export type Eventual<T> = T | Promise<T>;
