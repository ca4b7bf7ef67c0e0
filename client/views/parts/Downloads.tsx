import { Download } from 'lucide-react';
import { useApp } from '../app-context.ts';
import { exportLink, type ListName, type ListParams } from './export-link.ts';

interface DownloadsProps {
  readonly list: ListName;
  readonly own: ListParams;
}

/** The list as it is shown, as a file: CSV and XLSX. */
export function Downloads({ list, own }: DownloadsProps) {
  const { t, scope, language } = useApp();
  return (['csv', 'xlsx'] as const).map((format) => (
    <a
      key={format}
      className="button"
      href={exportLink(list, format, scope, own, language)}
      download
      aria-label={t.gaps.download(format.toUpperCase())}
      title={t.gaps.download(format.toUpperCase())}
    >
      <Download size={16} strokeWidth={1.75} aria-hidden="true" /> {format.toUpperCase()}
    </a>
  ));
}
