import {
  BookOpen,
  Boxes,
  Building2,
  CircleDashed,
  ClipboardList,
  Component,
  FileBadge,
  FileText,
  Landmark,
  Map,
  MapPinned,
  Newspaper,
  Package,
  School,
  ScrollText,
  Shapes,
  Stamp,
  User,
  Wallet,
  Workflow,
  type LucideIcon,
} from 'lucide-react';

/** The icons that the vocabulary names. */
const icons: Readonly<Record<string, LucideIcon>> = {
  'book-open': BookOpen,
  boxes: Boxes,
  'building-2': Building2,
  'clipboard-list': ClipboardList,
  component: Component,
  'file-badge': FileBadge,
  'file-text': FileText,
  landmark: Landmark,
  map: Map,
  'map-pinned': MapPinned,
  newspaper: Newspaper,
  package: Package,
  school: School,
  'scroll-text': ScrollText,
  shapes: Shapes,
  stamp: Stamp,
  user: User,
  wallet: Wallet,
  workflow: Workflow,
};

/** The icon of a name in the vocabulary; a dashed ring for one this page does not know yet. */
export const iconOf = (name: string | undefined): LucideIcon => icons[name ?? ''] ?? CircleDashed;

const sourceIcons: Readonly<Record<string, LucideIcon>> = {
  ARTICLE: Newspaper,
  REGISTRY: Stamp,
  REPORT: FileText,
  SURVEY: ClipboardList,
  USER: User,
  SAMPLE: Shapes,
  REFERENCE: BookOpen,
};

/** The icon of a kind of source. */
export const sourceIconOf = (kind: string): LucideIcon => sourceIcons[kind] ?? FileText;
