import { useApp } from '../app-context.ts';
import type { Inspected } from './entity.ts';
import { ProvenRow } from './ProvenRow.tsx';

interface DescribedProps {
  readonly entity: Inspected;
  readonly proof: string | null;
  readonly onProof: (id: string) => void;
}

/** What an entity is in a sentence, with who says so. */
export function Described({ entity, proof, onProof }: DescribedProps) {
  const { t } = useApp();
  const { description } = entity;
  if (description === null) return null;
  const said = entity.records.nodes.filter(({ properties }) =>
    properties.some(({ id, value }) => id === 'description' && value === description),
  );
  return (
    <ProvenRow
      className="description"
      statements={said.map(({ source }) => ({ source, quote: '' }))}
      unquoted={t.inspect.noQuoteOfProperty}
      open={proof === 'description'}
      onToggle={() => onProof('description')}
    >
      <span className="grow">{description}</span>
    </ProvenRow>
  );
}
