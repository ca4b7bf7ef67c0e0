import { Fragment, useState } from 'react';
import { nameOf, wordOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { Badge } from '../Inspect/Badge.tsx';
import { Proof } from '../Inspect/Proof.tsx';
import { spanOf } from '../Inspect/span.ts';
import { KindIcon } from '../parts/KindIcon.tsx';
import { middleOf, type WayRow } from './Paths.tsx';

interface WayProps {
  readonly way: WayRow;
  readonly rank: number;
  readonly open: boolean;
  readonly onOpen: () => void;
}

type Link = WayRow['relations'][number];
type Source = Link['statements'][number]['source'];

/** Each source once. */
function sourcesOf(links: readonly Link[]): readonly Source[] {
  const found = new Map<string, Source>();
  for (const { statements } of links) for (const { source } of statements) found.set(source.id, source);
  return [...found.values()];
}

/** One way: folded its middles and its sources; open every step with what proves it. */
export function Way({ way, rank, open, onOpen }: WayProps) {
  const { t, language, dispatch } = useApp();
  const middles = middleOf(way, language);
  return (
    <li className={open ? 'way way-open' : 'way'}>
      <button type="button" className="way-head" data-way={rank} aria-expanded={open} onClick={onOpen}>
        <b className="numbers">{rank + 1}</b>
        <span className="way-names">{middles.length === 0 ? t.canvas.ways.direct : middles.join(t.comma)}</span>
        {sourcesOf(way.relations).map((source) => (
          <Badge key={source.id} source={source} />
        ))}
      </button>
      {open && (
        <div className="way-steps">
          {way.entities.map((entity, i) => {
            const link = way.relations[i];
            return (
              <Fragment key={entity.id}>
                <button type="button" className="way-node" onClick={() => dispatch({ do: 'select', id: entity.id })}>
                  <KindIcon kind={entity.kind} />
                  <span>{nameOf(entity, language)}</span>
                </button>
                {link && <Step link={link} forward={link.from.id === entity.id} />}
              </Fragment>
            );
          })}
        </div>
      )}
    </li>
  );
}

/** One link of a way: its type, which way it runs, since when; its proof opens. */
function Step({ link, forward }: { readonly link: Link; readonly forward: boolean }) {
  const { t, language, catalogue } = useApp();
  const [open, setOpen] = useState(false);
  const word = catalogue.relationTypes.get(link.type);
  const name = word ? wordOf(word, language) : link.type;
  const inferred = link.statements.every(({ status }) => status === 'INFERRED');
  return (
    <div className="way-link">
      <button
        type="button"
        className="way-line"
        aria-expanded={open}
        title={t.inspect.openProof}
        onClick={() => setOpen(!open)}
      >
        <span>{forward ? `${name} →` : `← ${name}`}</span>
        {inferred && <em>{t.inspect.inferredTag}</em>}
        {sourcesOf([link]).map((source) => (
          <Badge key={source.id} source={source} />
        ))}
        <span className="soft numbers">{spanOf(link.statements, t)}</span>
      </button>
      {open && <Proof statements={link.statements} />}
    </div>
  );
}
