import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A request as it is sent. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What real values are drawn from: ids by kind, and whatever else a text may be. */
export interface Pools {
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly sources: readonly string[];
  readonly texts: readonly string[];
  readonly cursors: readonly string[];
}

/** An enum value, which is written without quotes where it stands in the text. */
class Name {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Evenly, where fast-check would rather draw the ends. */
const even = (n: number): fc.Arbitrary<number> => fc.noBias(fc.nat(n - 1));

const literal = (value: unknown): string => {
  if (value instanceof Name) return value.text;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${literal(inner)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
};

const plain = (value: unknown): unknown => {
  if (value instanceof Name) return value.text;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value;
};

/** Random but valid operations over a schema, small enough for the limits; what it is asked to draw depends on nothing but its dice. */
export class OperationMaker {
  readonly #schema: GraphQLSchema;
  readonly #roots: readonly GraphQLField<unknown, unknown>[];
  readonly #pools: Pools;
  /** `Type.field(argument)` of everything drawn so far. */
  readonly drawn = new Set<string>();

  /** @param roots the root fields to draw from */
  constructor(schema: GraphQLSchema, roots: readonly GraphQLField<unknown, unknown>[], pools: Pools) {
    this.#schema = schema;
    this.#roots = roots;
    this.#pools = pools;
  }

  /** Operations that begin with this root field, sometimes with another beside it. */
  operations(root: GraphQLField<unknown, unknown>): fc.Arbitrary<Operation> {
    return fc.gen().map((gen) => {
      const query = this.#schema.getQueryType()!;
      const others = fc.array(fc.constantFrom(...this.#roots.filter(({ name }) => name !== root.name)), {
        maxLength: 1,
      });
      const drawing = new Drawing(this.#schema, this.#pools, gen, this.drawn);
      const selection = [root, ...gen(() => others)].map((field) => drawing.field(query, field, 0)).join(' ');
      return { query: drawing.operation(selection), variables: drawing.variables };
    });
  }
}

/** One operation under way. */
class Drawing {
  readonly variables: Record<string, unknown> = {};
  readonly #declared: string[] = [];
  readonly #schema: GraphQLSchema;
  readonly #pools: Pools;
  readonly #gen: fc.GeneratorValue;
  readonly #drawn: Set<string>;
  #fields = 0;
  #aliases = 0;

  constructor(schema: GraphQLSchema, pools: Pools, gen: fc.GeneratorValue, drawn: Set<string>) {
    this.#schema = schema;
    this.#pools = pools;
    this.#gen = gen;
    this.#drawn = drawn;
  }

  operation(selection: string): string {
    return this.#declared.length === 0 ? `{ ${selection} }` : `query Q(${this.#declared.join(', ')}) { ${selection} }`;
  }

  #below(n: number): number {
    return this.#gen(even, n);
  }

  #pick<T>(items: readonly T[]): T {
    const item = items[this.#below(items.length)];
    if (item === undefined) throw new Error('nothing to draw from');
    return item;
  }

  #chance(percent: number): boolean {
    return this.#below(100) < percent;
  }

  field(
    parent: GraphQLObjectType | GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    depth: number,
  ): string {
    this.#fields += 1;
    const place = `${parent.name}.${field.name}`;
    this.#drawn.add(place);
    const args = this.#arguments(place, field.args);
    const type = getNamedType(field.type);
    const inside = isCompositeType(type) ? ` { ${this.#selection(type, depth + 1)} }` : '';
    const alias = this.#aliases < 10 && this.#chance(5) ? `a${++this.#aliases}: ` : '';
    const directive = this.#chance(4) ? this.#pick([' @include(if: true)', ' @skip(if: false)']) : '';
    return `${alias}${field.name}${args}${directive}${inside}`;
  }

  #arguments(place: string, args: readonly GraphQLArgument[]): string {
    const backwards = this.#chance(20);
    const given = args.filter(({ name, ...arg }) => {
      if (isRequiredArgument({ name, ...arg })) return true;
      // Both directions at once are refused, which is another test.
      if (name === 'first' || name === 'last') return (name === 'last') === backwards || this.#chance(1);
      // Few cursors fit, and one that does not is all that the answer tells of.
      const cursor = name === 'after' || name === 'before';
      return this.#chance(!cursor ? 35 : place.startsWith('Query.') ? 12 : 3);
    });
    for (const { name } of given) this.#drawn.add(`${place}(${name})`);
    const texts = given.map(({ name, type }) => {
      const value = this.#value(name, type);
      if (!this.#chance(25)) return `${name}: ${literal(value)}`;
      const variable = `v${this.#declared.length}`;
      this.#declared.push(`$${variable}: ${String(type)}`);
      this.variables[variable] = plain(value);
      return `${name}: $${variable}`;
    });
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  }

  /** A selection of this type's fields; names differ throughout, so that no two fields of one answer can be at odds. */
  #selection(type: GraphQLCompositeType, depth: number): string {
    const used = new Set<string>();
    const parts = this.#fieldsOf(type, depth, used);
    if (isAbstractType(type) && this.#chance(50)) {
      const inner = this.#pick(this.#schema.getPossibleTypes(type));
      const own = this.#fieldsOf(inner, depth, used);
      if (own.length > 0) parts.push(`... on ${inner.name} { ${own.join(' ')} }`);
    }
    if (parts.length === 0 || this.#chance(5)) parts.push('__typename');
    return parts.join(' ');
  }

  #fieldsOf(type: GraphQLCompositeType, depth: number, used: Set<string>): string[] {
    if (!('getFields' in type)) return [];
    const deep = depth >= 7 || this.#fields > 11;
    const open = Object.values(type.getFields()).filter(
      (field) => !used.has(field.name) && !(deep && isCompositeType(getNamedType(field.type))),
    );
    const parts: string[] = [];
    const count = 1 + this.#below(depth < 3 ? 4 : 2);
    for (let i = 0; i < count && open.length > 0; i++) {
      const [field] = open.splice(this.#below(open.length), 1);
      if (!field) break;
      used.add(field.name);
      parts.push(this.field(type, field, depth));
    }
    return parts;
  }

  #value(name: string, type: GraphQLInputType): unknown {
    const nullable = getNullableType(type);
    if (!isNonNullType(type) && this.#chance(4)) return null;
    if (isListType(nullable)) {
      const length = name === 'ids' ? 1 + this.#below(3) : this.#below(4);
      return Array.from({ length }, () => this.#value(name, nullable.ofType));
    }
    if (isEnumType(nullable)) return new Name(this.#pick(nullable.getValues()).name);
    if (isInputObjectType(nullable))
      return Object.fromEntries(
        Object.values(nullable.getFields())
          .filter((field) => isRequiredInputField(field) || this.#chance(22))
          .map((field) => {
            this.#drawn.add(`${nullable.name}.${field.name}`);
            return [field.name, this.#value(field.name, field.type)];
          }),
      );
    return this.#scalar(name, getNamedType(nullable).name);
  }

  #scalar(name: string, type: string): unknown {
    switch (type) {
      case 'Int':
        return 1 + this.#below(name === 'depth' ? 3 : 4);
      case 'Float':
        return this.#pick([0, 0.25, 0.5, 1]);
      case 'Boolean':
        return this.#chance(50);
      case 'Date':
        return this.#pick(['2016', '2020-11', '2020-11-30', '2024-02-29']);
      case 'ID':
        return this.#id(name);
      default:
        if (name === 'after' || name === 'before') return this.#pick(this.#pools.cursors);
        return name === 'letter' ? this.#pick(['芯', '核', '服']) : this.#pick(this.#pools.texts);
    }
  }

  /** An id of the kind that the argument's name says, mostly; else of any. */
  #id(name: string): string {
    if (/sources$/i.test(name)) return this.#pick(this.#pools.sources);
    const { ids } = this.#pools;
    const kind = [...ids.keys()].find((id) => id.toLowerCase() === name.toLowerCase());
    return this.#pick(ids.get(kind !== undefined && !this.#chance(5) ? kind : this.#pick([...ids.keys()])) ?? ['none']);
  }
}
