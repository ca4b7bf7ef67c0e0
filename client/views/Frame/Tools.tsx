import { Bookmark, Download, History, Link, Moon, Redo2, Sun, Undo2 } from 'lucide-react';
import { lazy } from 'react';
import { linkOf } from '../../state/link.ts';
import { useApp } from '../app-context.ts';
import { LazyPanel } from './LazyPanel.tsx';

// Panels come when somebody opens them: the first page stays small.
const ExportMenu = lazy(async () => ({ default: (await import('../Export/ExportMenu.tsx')).ExportMenu }));
const HistoryList = lazy(async () => ({ default: (await import('../Remembered/HistoryList.tsx')).HistoryList }));
const SavedViews = lazy(async () => ({ default: (await import('../Remembered/SavedViews.tsx')).SavedViews }));

/** Characters of a link above which proxies (8 kB) and some chat programs cut it. */
const longLink = 8_000;

/** Undo, redo, the link to this view, language and theme. `onDone`: a panel led to another view. */
export function Tools({ onDone }: { readonly onDone?: () => void }) {
  const { t, dispatch, history, language, theme, prefer } = useApp();
  const copy = useCopyLink();
  const both = (close: () => void) => (): void => {
    close();
    onDone?.();
  };
  return (
    <div className="tools" role="toolbar" aria-label={t.tools.label}>
      <ToolButton
        label={t.tools.undo}
        keys="Ctrl+Z"
        disabled={history.did.length === 0}
        onClick={() => dispatch({ do: 'undo' })}
      >
        <Undo2 size={16} strokeWidth={1.75} />
      </ToolButton>
      <ToolButton
        label={t.tools.redo}
        keys="Ctrl+Shift+Z"
        disabled={history.undone.length === 0}
        onClick={() => dispatch({ do: 'redo' })}
      >
        <Redo2 size={16} strokeWidth={1.75} />
      </ToolButton>
      <LazyPanel label={t.state.history} icon={<History size={16} strokeWidth={1.75} />}>
        {(close) => <HistoryList onDone={both(close)} />}
      </LazyPanel>
      <LazyPanel label={t.state.views} icon={<Bookmark size={16} strokeWidth={1.75} />}>
        {(close) => <SavedViews onDone={both(close)} />}
      </LazyPanel>
      <ToolButton label={t.tools.copy} onClick={copy}>
        <Link size={16} strokeWidth={1.75} />
      </ToolButton>
      <LazyPanel label={t.out.tool} icon={<Download size={16} strokeWidth={1.75} />}>
        {(close) => <ExportMenu onDone={close} />}
      </LazyPanel>
      <ToolButton label={t.tools.language} onClick={() => prefer({ language: language === 'zh' ? 'en' : 'zh' })}>
        <b lang={language === 'zh' ? 'en' : 'zh-CN'}>{t.tools.languageMark}</b>
      </ToolButton>
      <ToolButton
        label={theme === 'light' ? t.tools.dark : t.tools.light}
        onClick={() => prefer({ theme: theme === 'light' ? 'dark' : 'light' })}
      >
        {theme === 'light' ? <Moon size={16} strokeWidth={1.75} /> : <Sun size={16} strokeWidth={1.75} />}
      </ToolButton>
    </div>
  );
}

interface ToolButtonProps {
  readonly label: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

/** A square button whose face is an icon; its name shows as a tip. Disabled it stays focusable, so that focus is not lost by an undo. */
export function ToolButton({ label, keys, disabled = false, onClick, children }: ToolButtonProps) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      aria-disabled={disabled}
      title={keys === undefined ? label : `${label} (${keys})`}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {children}
    </button>
  );
}

/** Copies the link to this view, with the language and theme it is read in. */
export function useCopyLink(): () => void {
  const { t, view, language, say } = useApp();
  return () => {
    const link = linkOf(view);
    const url = new URL(window.location.pathname, window.location.href);
    url.search = `${link}${link === '' ? '' : '&'}lang=${language}`;
    // Only a page from https or this machine may copy; elsewhere there is no clipboard at all.
    const clipboard = (navigator as { readonly clipboard?: Clipboard }).clipboard;
    void (clipboard?.writeText(url.href) ?? Promise.reject(new Error('no clipboard'))).then(
      () => say(url.href.length > longLink ? t.tools.copiedLong(url.href.length) : t.tools.copied, 'toast'),
      () => say(t.tools.copyFailed, 'toast'),
    );
  };
}
