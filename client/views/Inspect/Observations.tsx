import { nameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import type { Inspected } from './entity.ts';
import { figureOf } from './figure.ts';
import { ProvenRow } from './ProvenRow.tsx';

interface ObservationsProps {
  readonly rows: Inspected['observations']['nodes'];
  readonly proof: string | null;
  readonly onProof: (id: string) => void;
}

/** The figures sources give of an entity, with their operator kept: “10万余” is not 100000. */
export function Observations({ rows, proof, onProof }: ObservationsProps) {
  const { t, language } = useApp();
  if (rows.length === 0) return null;
  return (
    <section className="group">
      <h3 className="group-head">
        <span>{t.inspect.observations}</span>
        <span className="soft numbers">{rows.length}</span>
      </h3>
      {rows.map((row, i) => {
        const id = `figure ${i}`;
        return (
          <ProvenRow key={id} statements={[row]} open={proof === id} onToggle={() => onProof(id)}>
            <span className="end-name">
              {row.metric}
              <small>
                {[row.scope ? nameOf(row.scope, language) : '', row.period ?? ''].filter((s) => s).join(' · ')}
              </small>
            </span>
            <span className="end-note numbers">{figureOf(row)}</span>
          </ProvenRow>
        );
      })}
    </section>
  );
}
