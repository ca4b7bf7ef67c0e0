/** One text in the two languages there are. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}
