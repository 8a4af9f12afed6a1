/**
 * Why the script runs. A formula may read but not write, send or show; opening without authorisation may only make menus.
 */
export type Mode = 'authorised' | 'formula' | 'unauthorised';

export function forbid(mode: Mode, allowed: readonly Mode[], call: string): void {
  if (!allowed.includes(mode)) throw new Error(`You do not have permission to call ${call}.`);
}
