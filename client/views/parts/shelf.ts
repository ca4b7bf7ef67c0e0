/** The browser's own store, or null where it is shut (private mode, a policy): asking for it may already throw. */
export function shelf(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
