import * as boxes from 'lucide-react/icons/boxes';
// lucide calls it building-complex now; under its old name only the component is left.
import * as building2 from 'lucide-react/icons/building-complex';
import * as circle from 'lucide-react/icons/circle';
import * as component from 'lucide-react/icons/component';
import * as fileBadge from 'lucide-react/icons/file-badge';
import * as landmark from 'lucide-react/icons/landmark';
import * as map from 'lucide-react/icons/map';
import * as mapPinned from 'lucide-react/icons/map-pinned';
import * as packageIcon from 'lucide-react/icons/package';
import * as pin from 'lucide-react/icons/pin';
import * as school from 'lucide-react/icons/school';
import * as scrollText from 'lucide-react/icons/scroll-text';
import * as user from 'lucide-react/icons/user';
import * as wallet from 'lucide-react/icons/wallet';
import * as workflow from 'lucide-react/icons/workflow';
import { svgUri } from './glyphs.ts';

/** An icon as lucide keeps it: SVG elements in a 24 × 24 box. */
type IconNode = readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];

/** Icons by lucide's names. The vocabulary names them; a test holds that all it names are here. */
const modules: Readonly<Record<string, object>> = {
  boxes,
  'building-2': building2,
  circle,
  component,
  'file-badge': fileBadge,
  landmark,
  map,
  'map-pinned': mapPinned,
  package: packageIcon,
  pin,
  school,
  'scroll-text': scrollText,
  user,
  wallet,
  workflow,
};

/** lucide-react's icon modules carry their drawing beside the component, but say nothing of it in their types. */
interface WithDrawing {
  readonly __iconData?: { readonly node: IconNode };
}

/** Whether an icon of this name can be drawn. */
export const hasIcon = (name: string): boolean => (modules[name] as WithDrawing | undefined)?.__iconData !== undefined;

/** An icon as SVG text inside a 24 × 24 box; a plain circle for a name nobody knows. */
export function iconBody(name: string): string {
  const module = (modules[name] ?? circle) as WithDrawing;
  return (module.__iconData?.node ?? [])
    .map(([tag, attributes]) => {
      const written = Object.entries(attributes).filter(([key]) => key !== 'key');
      return `<${tag} ${written.map(([key, value]) => `${key}="${value}"`).join(' ')}/>`;
    })
    .join('');
}

/** An icon in a colour as a data URI; 24 × 24, drawn from pixels enough for twice that. */
export const icon = (name: string, colour: string, stroke: number): string =>
  svgUri(
    72,
    72,
    '0 0 24 24',
    `<g fill="none" stroke="${colour}" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round">${iconBody(name)}</g>`,
  );

/** A pin on a disc, 14 × 14, to sit on a node's rim. */
export const pinMark = (ink: string, ground: string, line: string): string =>
  svgUri(
    56,
    56,
    '0 0 28 28',
    `<circle cx="14" cy="14" r="13" fill="${ground}" stroke="${line}" stroke-width="2"/><g transform="translate(5 5) scale(.75)" fill="none" stroke="${ink}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">${iconBody('pin')}</g>`,
  );
