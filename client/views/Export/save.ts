/** Hands bytes to the browser as a file to keep. */
export function save(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by the next turn; the bytes would stay in memory until the page is closed.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
