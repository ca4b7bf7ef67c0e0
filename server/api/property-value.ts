import type { Entity, Statement } from '../model/entity.ts';
import { readLabels } from '../model/labels.ts';
import type { Property, Value } from '../model/property.ts';
import type { Resolver } from './executable-schema.ts';
import { enumValue } from './vocabulary-sdl.ts';

const list = (value: Value | undefined): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly string[]) : [String(value)];

/** A property as text: lists joined by `|`, an enum's value by its name in the API. */
export function propertyText(property: Property, value: Value): string {
  if (property.type === 'enum') return enumValue(String(value));
  return Array.isArray(value) ? value.join('|') : String(value);
}

/** How a property of an entity or statement is answered: by its type in the vocabulary (vocabulary-sdl.ts says what is promised). */
export function propertyResolver(id: string, property: Property): Resolver<Entity | Statement> {
  switch (property.type) {
    case 'enum':
      return ({ properties }) => (properties[id] === undefined ? null : propertyText(property, properties[id]));
    case 'list':
      return ({ properties }) => list(properties[id]);
    case 'labels':
      return ({ properties }) => readLabels(list(properties[id]));
    case 'ref':
      return ({ properties }, _args, { entity }) =>
        typeof properties[id] === 'string' ? entity(properties[id]) : null;
    case 'string':
    case 'text':
    case 'int':
    case 'float':
    case 'bool':
    case 'date':
    case 'period':
    case 'url':
    case 'creditCode':
      return ({ properties }) => properties[id] ?? null;
    default:
      return property.type satisfies never;
  }
}
