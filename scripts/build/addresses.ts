/** Addresses divided by blanks, without doubles. @throws Error where one of them is not https */
export function addressesOf(setting: string, value: string | undefined): string[] {
  const parts = (value ?? '').split(/\s+/).filter((part) => part !== '');
  return [...new Set(parts)].map((part) => {
    const address = URL.canParse(part) ? new URL(part) : undefined;
    // What ends a policy's list or an attribute would let more in than was named.
    if (address?.protocol !== 'https:' || /[;,"'\s]/.test(part)) {
      throw new Error(`${setting} names ${part}; expected https addresses divided by blanks.`);
    }
    return `${address.origin}${address.pathname === '/' ? '' : address.pathname}`;
  });
}
