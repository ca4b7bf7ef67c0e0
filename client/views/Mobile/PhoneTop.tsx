import { Search as SearchIcon, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../app-context.ts';
import { Mark } from '../Frame/Mark.tsx';
import { PlacePicker } from '../Frame/PlacePicker.tsx';
import { Search } from '../Frame/Search.tsx';
import { ToolButton } from '../Frame/Tools.tsx';

/** The phone's bar: whose chain, undo, and search as a sheet; the rest stands under “more” in the bar below. */
export function PhoneTop() {
  const { t, history, dispatch } = useApp();
  const [searching, setSearching] = useState(false);
  if (searching)
    return (
      <header className="phone-top phone-search">
        <Search onDone={() => setSearching(false)} />
        <button type="button" className="tool" aria-label={t.close} onClick={() => setSearching(false)}>
          <X size={20} strokeWidth={1.75} />
        </button>
      </header>
    );
  return (
    <header className="phone-top">
      <span className="brand">
        <Mark />
        <b>{t.app}</b>
      </span>
      <div className="scope">
        <PlacePicker />
      </div>
      <span className="grow" />
      <ToolButton label={t.tools.undo} disabled={history.did.length === 0} onClick={() => dispatch({ do: 'undo' })}>
        <Undo2 size={20} strokeWidth={1.75} />
      </ToolButton>
      <button type="button" className="tool" aria-label={t.search.label} onClick={() => setSearching(true)}>
        <SearchIcon size={20} strokeWidth={1.75} />
      </button>
    </header>
  );
}
