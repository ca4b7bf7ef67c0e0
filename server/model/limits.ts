/** What a request may ask for. Beyond it the request is refused, with 400 and a sentence, before anything runs. */
export interface Limits {
  /** Tokens of the document. */
  readonly tokens: number;
  /** Fields inside fields, introspection aside. */
  readonly depth: number;
  /** Aliased fields, fragments counted wherever they are spread. */
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Objects the answer may hold, reckoned before anything runs: from `first`, and by a usual length where a list has none. */
  readonly cost: number;
  /** Greatest `first` or `last` of a list. */
  readonly listSize: number;
  /** Greatest `first` of a plain list that is a part of the graph, and how many ids one may name. */
  readonly subgraphSize: number;
  /** Greatest `depth` of a walk from entities to their neighbours. */
  readonly steps: number;
  /** Greatest `depth` of a trace along the chain. */
  readonly reach: number;
  /** Bytes of a request's body. */
  readonly body: number;
  /** Milliseconds a request may take. */
  readonly deadline: number;
}

export const defaultLimits: Limits = {
  tokens: 2000,
  depth: 10,
  aliases: 15,
  rootFields: 15,
  directives: 50,
  cost: 5000,
  listSize: 100,
  subgraphSize: 500,
  steps: 3,
  reach: 30,
  body: 1_000_000,
  deadline: 10_000,
};

export const limitIds = Object.keys(defaultLimits) as readonly (keyof Limits)[];

/** What a page holds when neither `first` nor `last` is said; no limit on pages may be lower. */
export const usualPage = 50;
