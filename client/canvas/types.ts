/**
 * What the canvas draws and says, as plain data. Enum values are spelled as the API delivers them,
 * so that a view hands over its answer with little more than a rename.
 */
import type { Lens } from './lens.ts';

export type Lang = 'zh' | 'en';
export type Theme = 'light' | 'dark';

/** A wording in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its upper left corner; units (px at zoom 1) on the map, px on the screen. */
export interface Rect extends Point {
  readonly w: number;
  readonly h: number;
}

/** A lane (链道): a letter and its wording, in the order of the chain. */
export interface LaneData {
  readonly letter: string;
  readonly name: string;
  readonly nameEn: string;
}

/** A block (分块): a facet by which a lane is divided, in the order of the chain. */
export interface BlockData {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** A company inside a segment's box. */
export interface ChipData {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly shortName?: string | null;
  readonly shortNameEn?: string | null;
  readonly unnamed: boolean;
  /** Only a source of kind sample names it. */
  readonly sample: boolean;
  readonly activity: 'ACTIVE' | 'NEGOTIATING' | 'PLANNED' | 'STOPPED';
}

/** A segment (环节) in the scope. */
export interface SegmentData {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly shortName?: string | null;
  readonly shortNameEn?: string | null;
  /** Letter of its lane; null = in no lane, drawn in a lane of its own at the end. */
  readonly lane: string | null;
  /** Id of its block. */
  readonly block: string | null;
  readonly stage: 'UP' | 'MID' | 'DOWN' | null;
  /** Id of the segment it is a part of. */
  readonly parent: string | null;
  readonly presence: 'PRESENT' | 'ABSENT' | 'UNKNOWN';
  readonly companyCount: number;
  /** Of these, how many only a sample source names. */
  readonly sampleCount: number;
  readonly unnamed: boolean;
  readonly single: boolean;
  readonly state: 'OPEN' | 'IN_TALKS' | null;
  /** Companies of this very segment, named before unnamed. */
  readonly companies: readonly ChipData[];
}

/** A link between two ends, several statements folded into one line. */
export interface LineData {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Only inferred statements tell it: dashed. */
  readonly inferred: boolean;
  /** Only sample sources tell it: dotted. */
  readonly sample: boolean;
  /** Worked out, told by nobody (a potential supplier): dashed, and never hidden with the inferred ones. */
  readonly computed?: boolean;
  /** What a filter may hide it by, besides its type; see `hiddenFacets`. */
  readonly facets?: readonly string[];
}

/** FEEDS (供给): supplier segment → customer segment. */
export interface FeedData {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly essential: boolean;
  readonly facets?: readonly string[];
}

/** SUPPLIES (供应) between two companies; two links of one pair are drawn as one line “×2”. */
export interface SupplyData extends LineData {
  /** Part of the customer's need, 0–1; null = not said. */
  readonly share: number | null;
}

/** The chain map: segments in lanes. */
export interface LanesData {
  readonly arrangement: 'lanes';
  readonly lanes: readonly LaneData[];
  readonly blocks: readonly BlockData[];
  readonly segments: readonly SegmentData[];
  readonly feeds: readonly FeedData[];
  readonly supplies: readonly SupplyData[];
}

/** A family of kinds: one colour and one shape. */
export interface FamilyWord {
  readonly id: string;
  readonly light: string;
  readonly dark: string;
  /** A Cytoscape node shape. */
  readonly shape: string;
}

export interface KindWord extends Partial<Words> {
  readonly id: string;
  readonly family: string;
  /** The name of a lucide icon. */
  readonly icon: string;
}

/** What the canvas must know of the vocabulary; the order of `relationTypes` and `kinds` is its order. */
export interface CanvasVocabulary {
  readonly families: readonly FamilyWord[];
  readonly kinds: readonly KindWord[];
  readonly relationTypes: readonly (Words & { readonly id: string })[];
}

/** Where a node stands, units. */
export interface Spot extends Point {
  readonly id: string;
}

/** Neighbours of one node folded together into one. */
export interface Fold {
  readonly of: string;
  readonly kind: string;
  readonly count: number;
}

/** An entity in the free arrangement. */
export interface FreeNode {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly shortName?: string | null;
  readonly shortNameEn?: string | null;
  readonly unnamed: boolean;
  readonly sample: boolean;
  /** Neighbours in scope, or another measure chosen: it sizes the node. */
  readonly degree: number;
  /** Neighbours not drawn: the pill “+n”. */
  readonly hidden: number;
  /** Stands for so many neighbours of one node, all of one kind, that hang on it alone; null = for itself. */
  readonly folds?: Fold | null;
  /** Segments only: the mark of its presence. */
  readonly mark?: Mark | null;
}

/** A relation in the free arrangement. */
export interface FreeRelation extends LineData {
  readonly type: string;
  /** FEEDS only: false = optional, drawn thin with a hollow arrow. */
  readonly essential?: boolean | null;
  /** It does not hold at the view's date: whether not yet or no longer, and since or until when, in words; null = it does. */
  readonly otherwhen?: { readonly is: 'notYet' | 'ended'; readonly words: string } | null;
}

/**
 * One thing done to the free arrangement. The list of steps is the whole arrangement: every prefix of it
 * replays to equal positions, so undo is a shorter list and a link is the list itself.
 */
export type FreeStep =
  | { readonly step: 'start'; readonly ids: readonly string[] }
  | { readonly step: 'expand'; readonly parent: string; readonly added: readonly string[] }
  /** The ways between two, each from the one end to the other; what of them is missing is placed between its neighbours. */
  | { readonly step: 'ways'; readonly ways: readonly (readonly string[])[] }
  | ({ readonly step: 'move' } & Spot)
  | { readonly step: 'hide'; readonly ids: readonly string[] }
  /** A layout put these there. */
  | { readonly step: 'lay'; readonly at: readonly Spot[] };

/** The free arrangement: what was expanded, step by step. */
export interface FreeData {
  readonly arrangement: 'free';
  readonly vocabulary: CanvasVocabulary;
  readonly nodes: readonly FreeNode[];
  readonly relations: readonly FreeRelation[];
  readonly steps: readonly FreeStep[];
  /** How often what is folded together was opened, by `kind node`; each time twelve come out. */
  readonly unfolded?: ReadonlyMap<string, number>;
}

export type CanvasData = LanesData | FreeData;

/** What a segment's glyph says: the three values of presence, “one firm only” and “in talks” told apart. */
export type Mark = 'present' | 'single' | 'talks' | 'absent' | 'unknown';

/** What lies up- and downstream of `root`: ids with their distance in steps. */
export interface TraceData {
  readonly root: string;
  readonly up: ReadonlyMap<string, number>;
  readonly down: ReadonlyMap<string, number>;
}

/** Ways between two that are lit: the one looked at strongly, the others thinly; the marks of the two ends are words. */
export interface LitWays {
  readonly ways: readonly (readonly string[])[];
  /** Which of them is looked at, from 0. */
  readonly at: number;
  readonly start: string;
  readonly end: string;
}

/** How the data is shown. What is left out of a call to `set` stays as it was. */
export interface CanvasView {
  readonly theme: Theme;
  readonly lang: Lang;
  /** Map: how many segments of a lane are present, in words; the figure is `3/5`. */
  readonly laneCount: (figure: string) => string;
  /** Ids of what is selected; segments, companies, entities. */
  readonly selected: readonly string[];
  /** What is lit up; everything else recedes. */
  readonly trace: TraceData | null;
  /** Free: ways that are lit while everything else recedes; null = none. */
  readonly ways: LitWays | null;
  /** Map: marks whose segments recede (legend rows switched off). */
  readonly hiddenMarks: readonly Mark[];
  /** Free: kinds not drawn. */
  readonly hiddenKinds: readonly string[];
  /** Relation types not drawn: on the map FEEDS and SUPPLIES, freely any. */
  readonly hiddenTypes: readonly string[];
  /** Relations with one of these facets are not drawn. */
  readonly hiddenFacets: readonly string[];
  /** Relations with this facet fade; null = none does. */
  readonly fadedFacet: string | null;
  /** Whether inferred relations are drawn. */
  readonly inferred: boolean;
  /** Free: nodes with a pin. */
  readonly pinned: readonly string[];
  /** Map: another question than who is present; null = that one. */
  readonly lens: Lens | null;
  /** Space kept free around the drawing when it is fitted, px. */
  readonly pads: Pads;
}

export interface Pads {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The whole drawing as coloured boxes and the part of it in the window, units: what a minimap draws. */
export interface Overview {
  readonly bounds: Rect;
  readonly window: Rect;
  readonly marks: readonly { readonly box: Rect; readonly colour: string }[];
}

export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** What stands for what is focused, so that a live region can say it: ids and counts, no wording. */
export interface Spoken {
  readonly id: string;
  readonly name: string;
  /** Map: the segment's mark and how many companies are in it. */
  readonly mark: Mark | null;
  readonly companies: number | null;
  /** Lines that enter and leave it: FEEDS on the map, all relations in the free arrangement. */
  readonly upstream: number;
  readonly downstream: number;
}
