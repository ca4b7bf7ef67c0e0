import type { Mark } from '../../state/mark.ts';

/** The glyph of a segment's state, 12 px: shape tells what colour tells. Words stand beside it. */
export function MarkGlyph({ mark, size = 12 }: { readonly mark: Mark; readonly size?: number }) {
  return (
    <svg className={`mark mark-${mark}`} viewBox="0 0 12 12" width={size} height={size} aria-hidden="true">
      {shape(mark)}
    </svg>
  );
}

function shape(mark: Mark) {
  switch (mark) {
    case 'present':
      return <circle cx="6" cy="6" r="4.5" fill="currentColor" />;
    case 'single':
      return (
        <>
          <circle cx="6" cy="6" r="3.9" fill="none" stroke="currentColor" strokeWidth="1.2" />
          <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />
        </>
      );
    case 'talks':
      return (
        <>
          <path d="M6 1.3 10.7 6 6 10.7 1.3 6z" fill="none" stroke="currentColor" strokeWidth="1.2" />
          <circle cx="6" cy="6" r="1.5" fill="currentColor" />
        </>
      );
    case 'absent':
      return (
        <path d="M2.4 2.4l7.2 7.2M9.6 2.4l-7.2 7.2" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />
      );
    case 'unknown':
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
  }
}
