import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';

type DocumentStore = NonNullable<ApolloServerOptions<object>['documentStore']>;

/**
 * Keeps parsed and validated documents, the longest unused going first. Apollo's own store weighs a document by its JSON, which
 * leaves out the places of its tokens, a tenfold of it in memory: a few thousand different queries took hundreds of megabytes.
 * @param most characters of all the texts together; a character is about 100 bytes once it is parsed
 */
export function parsedDocuments(most: number): DocumentStore {
  const kept = new Map<string, DocumentNode>();
  let held = 0;
  const weight = (document: DocumentNode): number => document.loc?.source.body.length ?? 1;
  const forget = (key: string): boolean => {
    const document = kept.get(key);
    if (document) held -= weight(document);
    return kept.delete(key);
  };
  return {
    get(key) {
      const document = kept.get(key);
      if (document) {
        kept.delete(key);
        kept.set(key, document);
      }
      return Promise.resolve(document);
    },
    set(key, document) {
      forget(key);
      kept.set(key, document);
      held += weight(document);
      for (const oldest of kept.keys()) {
        if (held <= most) break;
        forget(oldest);
      }
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(forget(key)),
  };
}
