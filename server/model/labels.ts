/** One entry of a `labels` property: a lane or a block of a chain. */
export interface Label {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** Reads `id:中文:English` entries in their order; a name that is not given is the one before it, in the end the id. */
export const readLabels = (texts: readonly string[]): Label[] =>
  texts.map((text) => {
    const [id = '', name = '', ...rest] = text.split(':').map((part) => part.trim());
    const zh = name || id;
    return { id, name: zh, nameEn: rest.join(':') || zh };
  });
