import { middleOf, statusOf, type Out } from './graph.ts';

/** What is shown as Cytoscape reads it (`cytoscape({ elements })` and the desktop's .cyjs), positions included. */
export const cytoscapeJson = (out: Out): string =>
  JSON.stringify(
    {
      format_version: '1.0',
      generated_by: 'zhihe',
      data: { name: out.title, asOf: out.asOf, made: out.made, sources: out.sources, leftOut: out.cut },
      elements: {
        nodes: out.nodes.map((node) => {
          const { box, ...rest } = node;
          const position = middleOf(node);
          return {
            data: { ...rest, label: node.name, ...(box === null ? {} : { width: box.w, height: box.h }) },
            ...(position === null ? {} : { position }),
          };
        }),
        edges: out.relations.map((relation) => ({
          data: {
            id: relation.id,
            source: relation.from.id,
            target: relation.to.id,
            interaction: relation.type,
            status: statusOf(relation).toLowerCase(),
            statements: relation.statements.map(({ source, quote, status, since, until }) => ({
              ...{ source: source.id, quote, status: status.toLowerCase(), since, until },
            })),
          },
        })),
      },
    },
    null,
    1,
  );
