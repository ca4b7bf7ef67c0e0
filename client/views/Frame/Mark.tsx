/** The product's mark: strands that flow into one core. */
export function Mark() {
  return (
    <svg className="brand-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M4 7.5h7a4.5 4.5 0 0 1 0 9H4M4 12h8" />
      <circle cx="16.5" cy="12" r="4" />
    </svg>
  );
}
