import { useApp } from '../app-context.ts';

interface MoreRowsProps {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
  readonly className?: string;
}

/** Under a list that does not show all: how many it shows of how many, and the way on. */
export function MoreRows({ shown, total, onMore, className = '' }: MoreRowsProps) {
  const { t } = useApp();
  if (total <= shown) return null;
  return (
    <p className={`hint numbers ${className}`}>
      {t.weak.capped(shown, total)}{' '}
      <button type="button" className="more-rows" onClick={onMore}>
        {t.weak.more}
      </button>
    </p>
  );
}
