import { ChevronRight } from 'lucide-react';
import type { Mark } from '../../state/mark.ts';
import { MarkGlyph } from './MarkGlyph.tsx';

export interface PhoneRow {
  readonly key: string;
  readonly mark?: Mark | null;
  readonly name: string;
  readonly under: string;
  readonly right: string;
  readonly onOpen: () => void;
}

/** A list on a phone: a row opens a page of its own. */
export function PhoneRows({ rows }: { readonly rows: readonly PhoneRow[] }) {
  return (
    <ul className="phone-list">
      {rows.map(({ key, mark, name, under, right, onOpen }) => (
        <li key={key}>
          <button type="button" onClick={onOpen}>
            {mark && <MarkGlyph mark={mark} size={16} />}
            <span className="phone-words">
              <span>{name}</span>
              <span className="soft numbers">{under}</span>
            </span>
            <span className="numbers">{right}</span>
            <ChevronRight size={18} strokeWidth={1.75} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
