import { ArrowLeft, ArrowRight, ChevronDown, ChevronRight, Expand } from 'lucide-react';
import { useState } from 'react';
import { nameOf, wordOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { otherEnd, type Group } from './entity.ts';
import { LinkRow } from './LinkRow.tsx';

const fewRows = 6;

interface LinkGroupProps {
  readonly of: string;
  readonly group: Group;
  readonly startsOpen: boolean;
  readonly proof: string | null;
  readonly onProof: (id: string) => void;
}

/** The links of one type and direction: folded with its count, or its rows. */
export function LinkGroup({ of, group, startsOpen, proof, onProof }: LinkGroupProps) {
  const { t, language, catalogue, dispatch } = useApp();
  const { chain } = useData();
  const [open, setOpen] = useState(startsOpen);
  const [all, setAll] = useState(false);
  const word = catalogue.relationTypes.get(group.type);
  const rows = all ? group.links : group.links.slice(0, fewRows);
  const unmet =
    group.type === 'NEEDS' && group.direction === 'OUT'
      ? group.links.filter(
          ({ to, otherwhen }) =>
            otherwhen === null && chain?.segments.has(to.id) && chain.segments.get(to.id)?.presence !== 'PRESENT',
        ).length
      : 0;
  const heading = group.direction === 'OUT' ? word?.readsOut : word?.readsIn;
  // What hangs on a product of it is no neighbour of its own.
  const own = group.links.filter(({ from, to }) => from.id === of || to.id === of).length;
  const Arrow = group.direction === 'OUT' ? ArrowRight : ArrowLeft;
  return (
    <section className="group">
      <h3 className="group-line">
        <button type="button" className="group-head" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? <ChevronDown size={16} strokeWidth={1.75} /> : <ChevronRight size={16} strokeWidth={1.75} />}
          {heading ? (
            <span>{wordOf(heading, language)}</span>
          ) : (
            <>
              <span>{word ? wordOf(word, language) : group.type}</span>
              <Arrow size={12} strokeWidth={2} className="soft" aria-hidden="true" />
              <span className="unseen">{group.direction === 'OUT' ? t.inspect.out : t.inspect.in}</span>
            </>
          )}
          <span className="soft numbers">{group.links.length}</span>
          {unmet > 0 && <span className="group-note">{t.inspect.unmet(unmet)}</span>}
        </button>
        {own > 0 && (
          <button
            type="button"
            className="tool group-expand"
            aria-label={t.inspect.expandGroup(
              heading ? wordOf(heading, language) : word ? wordOf(word, language) : group.type,
            )}
            title={t.inspect.expandGroup(
              heading ? wordOf(heading, language) : word ? wordOf(word, language) : group.type,
            )}
            onClick={() => dispatch({ do: 'expand', step: { id: of, type: group.type, direction: group.direction } })}
          >
            <Expand size={14} strokeWidth={1.75} aria-hidden="true" />
          </button>
        )}
      </h3>
      {open &&
        rows.map((link) => (
          <LinkRow
            key={link.id}
            link={link}
            end={otherEnd(link, of)}
            open={proof === link.id}
            onToggle={() => onProof(link.id)}
            name={nameOf(otherEnd(link, of), language)}
            through={link.from.id === of || link.to.id === of ? null : nameOf(link.from, language)}
          />
        ))}
      {open && group.links.length > fewRows && (
        <button type="button" className="more-rows" onClick={() => setAll(!all)}>
          {all ? t.inspect.fewer : t.inspect.all(group.links.length)}
        </button>
      )}
    </section>
  );
}
