export type Line = 'thin' | 'thick' | 'dashed';

/** A line as it is drawn on the map. */
export function LineGlyph({ line }: { readonly line: Line }) {
  return (
    <svg className={`line-glyph line-${line}`} viewBox="0 0 22 12" width="22" height="12" aria-hidden="true">
      <path d="M0 6h17" />
      <path className="line-head" d="M15 2.5 21.500 6 15 9.500z" />
    </svg>
  );
}
