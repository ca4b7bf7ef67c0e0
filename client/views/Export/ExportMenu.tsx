import { Braces, FileImage, FileSpreadsheet, Image, Network, Table2, type LucideIcon } from 'lucide-react';
import { useContext, useState } from 'react';
import { useApp } from '../app-context.ts';
import { CanvasContext } from '../ChainMap/canvas-context.ts';
import { useFree } from '../ChainMap/free-context.ts';
import { useFacets } from '../ChainMap/use-facets.ts';
import { useData } from '../data-context.ts';
import { cannotExport, cutOf, exportFile, type Format } from './export-file.ts';
import { shownOf } from './shown.ts';

const icons: Readonly<Record<Format, LucideIcon>> = {
  png: Image,
  svg: FileImage,
  csv: Table2,
  xlsx: FileSpreadsheet,
  graphml: Network,
  cyjs: Braces,
};

const formats = Object.keys(icons) as readonly Format[];

/** The formats in which what is shown leaves the page. */
export function ExportMenu({ onDone }: { readonly onDone: () => void }) {
  const app = useApp();
  const { t, view, say } = app;
  const { chain } = useData();
  const free = useFree();
  const facets = useFacets();
  const canvas = useContext(CanvasContext).take();
  const [busy, setBusy] = useState(false);
  const [only, setOnly] = useState(false);
  const isHidden = (type: string, of: readonly string[]): boolean =>
    [`relation:${type}`, ...of].some((key) => view.hidden.includes(key));
  const shown = shownOf(
    view,
    chain,
    free,
    ({ type, inferred, facets: of = [] }) => (view.inferred || !inferred) && !isHidden(type, of),
    (type, statements) => !isHidden(type, facets(statements)),
  );
  const ids = only ? shown.ids.filter((id) => view.selection.includes(id)) : shown.ids;
  const cut = cutOf(app, { ids });
  const selected = shown.ids.filter((id) => view.selection.includes(id)).length;
  const take = async (format: Format): Promise<void> => {
    setBusy(true);
    const stop = new AbortController();
    try {
      const file = await exportFile(format, { app, chain, canvas, shown: { ...shown, ids }, signal: stop.signal });
      say(t.out.done(file), 'toast');
      onDone();
    } catch (error) {
      // What the server refused or the browser cannot do; anything else is a fault of ours and shows as one.
      const why = cannotExport(error);
      if (why === null) throw error;
      say(`${t.out.failed}${why}`, 'toast');
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="export-menu">
      <p className="panel-title">
        <b>{t.out.label}</b> <span className="soft numbers">{t.out.counts(ids.length)}</span>
      </p>
      {formats.map((format) => {
        const Icon = icons[format];
        const drawn = format === 'png' || format === 'svg';
        const off = busy || (drawn ? canvas === null : ids.length === 0);
        return (
          <button key={format} type="button" className="row" disabled={off} onClick={() => void take(format)}>
            <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
            <span className="grow">{t.out.formats[format]}</span>
            <span className="soft">{drawn && canvas === null ? t.out.noPicture : t.out.notes[format]}</span>
          </button>
        );
      })}
      {selected > 0 && (
        <label className="row">
          <input type="checkbox" checked={only} onChange={(event) => setOnly(event.target.checked)} />
          {t.out.onlySelected(selected)}
        </label>
      )}
      {cut !== null && (
        <p className="hint hint-wrong" role="note">
          {cut}
        </p>
      )}
      {busy && (
        <p className="hint" role="status">
          {t.out.working}
        </p>
      )}
    </div>
  );
}
