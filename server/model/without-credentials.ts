/**
 * An address as it may be shown: what stands before its last `@`, a user name and password, is left out. A text that is no
 * right address is treated alike, for it may be one mistyped: everything up to the last `@` but a leading `scheme://` goes.
 */
export const withoutCredentials = (address: string): string =>
  address.replace(/^([\w+.-]*:\/\/)?[\s\S]*@/, (_, scheme: string | undefined) => `${scheme ?? ''}******@`);
