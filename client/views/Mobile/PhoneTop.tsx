import { Ellipsis, Search as SearchIcon, X } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../app-context.ts';
import { AsOf } from '../Frame/AsOf.tsx';
import { Mark } from '../Frame/Mark.tsx';
import { PlacePicker } from '../Frame/PlacePicker.tsx';
import { Search } from '../Frame/Search.tsx';
import { usePageQuery } from '../Frame/use-page-query.ts';
import { ShowQuery } from '../parts/ShowQuery.tsx';
import { Tools } from '../Frame/Tools.tsx';
import { Popover } from '../parts/Popover.tsx';

/** The phone's bar: whose chain, search as a sheet, and the rest behind three dots. */
export function PhoneTop() {
  const { t, view } = useApp();
  const asked = usePageQuery();
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
      <button type="button" className="tool" aria-label={t.search.label} onClick={() => setSearching(true)}>
        <SearchIcon size={20} strokeWidth={1.75} />
      </button>
      <Popover label={t.more} className="phone-more" face={<Ellipsis size={20} strokeWidth={1.75} />}>
        {() => (
          <div className="phone-menu">
            <Tools />
            <ShowQuery named asked={asked} />
            <div className="scope">
              <AsOf key={view.asOf ?? ''} />
            </div>
          </div>
        )}
      </Popover>
    </header>
  );
}
