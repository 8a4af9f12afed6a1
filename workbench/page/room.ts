/**
 * Where this run's server serves what is the user's, such as `outbox`: below an address that only this page knows, the
 * folder that the page's own stands in.
 */
export const inRoom = (name: string): string => new URL(`../${name}`, window.location.href).pathname;
