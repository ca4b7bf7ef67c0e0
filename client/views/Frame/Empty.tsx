import { BookOpen, Package, Upload } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';

interface EmptyState {
  readonly shown: boolean;
  readonly segments: number;
  readonly browse: () => void;
}

/** Whether the store holds no company at all, and the way past the three doors. */
export function useEmpty(): EmptyState {
  const { catalogue, view } = useApp();
  const { chain } = useData();
  const [browsing, setBrowsing] = useState(false);
  const none = (catalogue.countOf.get('Company') ?? 0) === 0;
  return {
    shown: none && chain !== null && !browsing && view.selection.length === 0,
    segments: chain?.answer.segments.length ?? 0,
    browse: () => setBrowsing(true),
  };
}

/** The first page of a store without companies: three doors. What the page itself cannot do is a command to copy. */
export function Empty({ segments, browse }: EmptyState) {
  const { t } = useApp();
  return (
    <section className="empty">
      <h1>{t.empty.title}</h1>
      <p className="empty-lead">{segments > 0 ? t.empty.lead(segments) : t.empty.leadNothing}</p>
      <div className="doors">
        <Door icon={<Upload size={16} strokeWidth={1.75} />} title={t.empty.importTitle} text={t.empty.importText}>
          <Command text="npx zhihe import roster --dry-run" />
        </Door>
        <Door icon={<Package size={16} strokeWidth={1.75} />} title={t.empty.sampleTitle} text={t.empty.sampleText}>
          <Command text="npx zhihe import seeds/sample" />
        </Door>
        {segments > 0 && (
          <Door icon={<BookOpen size={16} strokeWidth={1.75} />} title={t.empty.browseTitle} text={t.empty.browseText}>
            <button type="button" className="button" onClick={browse}>
              {t.empty.browse(segments)}
            </button>
          </Door>
        )}
      </div>
    </section>
  );
}

interface DoorProps {
  readonly icon: React.ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children: React.ReactNode;
}

function Door({ icon, title, text, children }: DoorProps) {
  return (
    <div className="door">
      <span className="door-icon" aria-hidden="true">
        {icon}
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}

function Command({ text }: { readonly text: string }) {
  const { t, say } = useApp();
  return (
    <div className="command">
      <span className="hint">{t.empty.command}</span>
      <code>{text}</code>
      <button
        type="button"
        className="button"
        onClick={() => {
          void navigator.clipboard.writeText(text).then(
            () => say(t.tools.copied, 'toast'),
            () => say(t.tools.copyFailed, 'toast'),
          );
        }}
      >
        {t.empty.copyCommand}
      </button>
    </div>
  );
}
