import { Fragment } from 'react';
import { wordOf } from '../../text/names.ts';
import type { Language } from '../../state/preferences.ts';
import type { Text } from '../../text/text.ts';
import { useApp } from '../app-context.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Inspected, SourceOf } from './entity.ts';
import { ProvenRow } from './ProvenRow.tsx';

type PropertyWord = Catalogue['vocabulary']['kinds'][number]['properties'][number];

interface Fact {
  readonly id: string;
  readonly word: string;
  readonly value: string;
  readonly sources: readonly SourceOf[];
}

/** Shown elsewhere in the inspector, or only there to draw the map. */
const elsewhere = new Set([
  'nameEn',
  'shortName',
  'shortNameEn',
  'aliases',
  'description',
  'unnamed',
  'lanes',
  'blocks',
  'letter',
  'cluster',
]);

interface FactsProps {
  readonly entity: Inspected;
  readonly proof: string | null;
  readonly onProof: (id: string) => void;
}

/** The properties of an entity, each with who says so; sources that disagree each have their line. */
export function Facts({ entity, proof, onProof }: FactsProps) {
  const { t, language, catalogue } = useApp();
  const kind = catalogue.kinds.get(entity.kind);
  const facts = new Map<string, Fact>();
  for (const { source, properties } of entity.records.nodes)
    for (const property of properties) {
      if (elsewhere.has(property.id)) continue;
      const value = valueOf(
        property.value,
        kind?.properties.find(({ id }) => id === property.id),
        language,
        t,
      );
      const key = `${property.id} ${value}`;
      facts.set(key, {
        id: property.id,
        word: wordOf(property, language),
        value: property.unit === null ? value : `${value} ${property.unit}`,
        sources: [...(facts.get(key)?.sources ?? []), source],
      });
    }
  const code = kind?.properties.find(({ type }) => type === 'creditCode');
  const unrecorded = code && !entity.unnamed && ![...facts.values()].some(({ id }) => id === code.id);
  if (facts.size === 0 && !unrecorded && entity.aliases.length === 0) return null;
  return (
    <dl className="facts">
      {entity.aliases.length > 0 && (
        <>
          <dt>{t.inspect.aliases}</dt>
          <dd>{entity.aliases.join(t.comma)}</dd>
        </>
      )}
      {[...facts].map(([key, { word, value, sources }]) => (
        <Fragment key={key}>
          <dt>{word}</dt>
          <dd>
            <ProvenRow
              statements={sources.map((source) => ({ source, quote: '' }))}
              unquoted={t.inspect.noQuoteOfProperty}
              open={proof === `fact ${key}`}
              onToggle={() => onProof(`fact ${key}`)}
            >
              <span className="grow">{value}</span>
            </ProvenRow>
          </dd>
        </Fragment>
      ))}
      {unrecorded && (
        <>
          <dt>{wordOf(code, language)}</dt>
          <dd className="soft">{t.inspect.unrecorded}</dd>
        </>
      )}
    </dl>
  );
}

/** What a property says, in words: a value of a list by its name, a boolean as yes or no. */
function valueOf(value: string, property: PropertyWord | undefined, language: Language, t: Text): string {
  if (property?.type === 'bool') return value === 'true' ? t.yes : t.no;
  const known = property?.values.find(({ id }) => id === value);
  return known ? wordOf(known, language) : value.replaceAll('|', t.comma);
}
