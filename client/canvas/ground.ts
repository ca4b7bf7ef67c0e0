/** The id under which Cytoscape looks for a style element it would otherwise add to the page. */
const stylesheetId = '__________cytoscape_stylesheet';

/**
 * The element Cytoscape draws in: fills the host, one tab stop, named `label` for screen readers. Stands in for
 * the inline style sheet Cytoscape adds (all it says is `position: relative`), which a strict content security
 * policy forbids and reports as an error.
 */
export function makeGround(host: HTMLElement, label: string): HTMLElement {
  if (document.getElementById(stylesheetId) === null) {
    const standIn = document.createElement('meta');
    standIn.id = stylesheetId;
    document.head.append(standIn);
  }
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  const ground = document.createElement('div');
  Object.assign(ground.style, { position: 'absolute', inset: '0', outline: 'none' });
  ground.tabIndex = 0;
  ground.setAttribute('role', 'application');
  ground.setAttribute('aria-label', label);
  host.append(ground);
  return ground;
}
