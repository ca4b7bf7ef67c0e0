import { Bookmark, FileDown, FileUp, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { linkOf, viewOf } from '../../state/link.ts';
import {
  keepViews,
  keptViews,
  nameLimit,
  viewsFile,
  viewsIn,
  withViews,
  type SavedView,
} from '../../state/saved-views.ts';
import { useApp } from '../app-context.ts';
import { save } from '../Export/save.ts';
import { shelf } from '../parts/shelf.ts';

/** Views under a name, kept in this browser: save, open, delete, take along as a file. */
export function SavedViews({ onDone }: { readonly onDone: () => void }) {
  const { t, view, dispatch, say, today } = useApp();
  const [views, setViews] = useState(() => keptViews(shelf()));
  const [name, setName] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const icon = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;
  const now = linkOf(view);
  const keep = (next: readonly SavedView[], done: string): void => {
    setViews(next);
    say(keepViews(next, shelf()) ? done : t.state.notKept, 'toast');
  };
  const read = async (chosen: File): Promise<void> => {
    const found = viewsIn(await chosen.text());
    if (found === null) say(t.state.notViews, 'toast');
    else keep(withViews(views, found), t.state.imported(found.length));
  };
  return (
    <div className="views-panel">
      <p className="panel-title">
        <b>{t.state.views}</b> <span className="soft">{t.state.viewsHint}</span>
      </p>
      <form
        className="views-form"
        onSubmit={(event) => {
          event.preventDefault();
          const called = name.trim();
          if (called === '') return;
          keep(withViews(views, [{ name: called, link: now, saved: new Date().toISOString() }]), t.state.saved(called));
          setName('');
        }}
      >
        <input
          className="field"
          autoFocus
          value={name}
          maxLength={nameLimit}
          placeholder={t.state.namePlaceholder}
          aria-label={t.state.namePlaceholder}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button button-main" disabled={name.trim() === ''}>
          {t.state.save}
        </button>
      </form>
      {views.length === 0 && <p className="hint panel-foot">{t.state.noViews}</p>}
      <ul className="panel-rows">
        {views.map((one) => (
          <li key={one.name} className="views-row">
            <button
              type="button"
              className="row"
              aria-label={t.state.open(one.name)}
              aria-current={one.link === now ? 'true' : undefined}
              onClick={() => {
                dispatch({ do: 'load', view: viewOf(one.link), name: one.name });
                onDone();
              }}
            >
              <Bookmark {...icon} />
              <span className="grow">{one.name}</span>
              <span className="soft numbers">{one.saved.slice(0, 10)}</span>
            </button>
            <button
              type="button"
              className="tool"
              aria-label={t.state.removeView(one.name)}
              title={t.state.removeView(one.name)}
              onClick={() => {
                const rest = views.filter(({ name }) => name !== one.name);
                setViews(rest);
                keepViews(rest, shelf());
              }}
            >
              <Trash2 {...icon} />
            </button>
          </li>
        ))}
      </ul>
      <div className="panel-foot views-files">
        <button
          type="button"
          className="button"
          disabled={views.length === 0}
          onClick={() => save(new Blob([viewsFile(views)], { type: 'application/json' }), `zhihe-views-${today}.json`)}
        >
          <FileDown {...icon} /> {t.state.exportViews}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          <FileUp {...icon} /> {t.state.importViews}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          className="unseen"
          tabIndex={-1}
          aria-label={t.state.importViews}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) void read(chosen);
            event.target.value = '';
          }}
        />
      </div>
      <p className="hint panel-foot">{t.state.viewsWhere}</p>
    </div>
  );
}
