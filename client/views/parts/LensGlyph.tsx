export type LensShape =
  'stop' | 'a' | 'b' | 'both' | 'neither' | 'single' | 'closed' | 'opened' | 'self' | 'reach' | 'works';

/** The glyph of a lens, 12 px, as the lanes draw it; words stand beside it. */
export function LensGlyph({ shape, size = 12 }: { readonly shape: LensShape; readonly size?: number }) {
  return (
    <svg className={`lens-glyph lens-${shape}`} viewBox="0 0 12 12" width={size} height={size} aria-hidden="true">
      {drawn(shape)}
    </svg>
  );
}

const half = { left: 'M6 1.5a4.5 4.5 0 0 0 0 9z', right: 'M6 1.5a4.5 4.5 0 0 1 0 9z' } as const;

function drawn(shape: LensShape) {
  switch (shape) {
    case 'stop':
      return (
        <>
          <circle cx="6" cy="6" r="4.3" fill="none" stroke="currentColor" strokeWidth="1.3" />
          <path d="M3.600 6h4.800" stroke="currentColor" strokeWidth="1.5" />
        </>
      );
    case 'a':
    case 'b':
      return (
        <>
          <circle cx="6" cy="6" r="3.9" fill="none" stroke="currentColor" strokeWidth="1.2" />
          <path d={shape === 'a' ? half.left : half.right} fill="currentColor" />
        </>
      );
    case 'both':
      return (
        <>
          <path d={half.left} className="lens-side-a" />
          <path d={half.right} className="lens-side-b" />
        </>
      );
    case 'neither':
      return (
        <circle
          cx="6"
          cy="6"
          r="4.2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.15"
          strokeDasharray="1.65 1.65"
          strokeDashoffset=".8"
        />
      );
    case 'single':
      return (
        <>
          <circle cx="6" cy="6" r="3.9" fill="none" stroke="currentColor" strokeWidth="1.2" />
          <path d={half.left} fill="currentColor" />
        </>
      );
    case 'closed':
      return <circle cx="6" cy="6" r="4.5" fill="currentColor" />;
    case 'opened':
      return <path d="M2.400 2.400l7.200 7.200M9.600 2.400l-7.200 7.200" stroke="currentColor" strokeWidth="1.700" />;
    case 'self':
    case 'reach':
    case 'works':
      return <rect x="0" y="2.500" width="12" height="7" rx="1.500" fill="currentColor" />;
  }
}
