import { ReasonsDocument } from '../../api/generated/graphql.ts';
import { useQuery } from '../../api/use-query.ts';
import { shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { Evidence } from '../Inspect/Evidence.tsx';
import type { Asked, Effect } from './outcome.ts';
import { reasonWords } from './reason-words.ts';

interface ReasonsProps {
  readonly asked: Asked;
  readonly effect: Effect;
}

/** The chain of reasons of one effect, from the change to it, each with the relations it rests on. */
export function Reasons({ asked, effect: { list, after } }: ReasonsProps) {
  const { t, language, dispatch } = useApp();
  const { data, failure } = useQuery(ReasonsDocument, {
    ...asked,
    after,
    companies: list === 'companies',
    segments: list === 'segments',
    single: list === 'single',
    opened: list === 'opened',
    closed: list === 'closed',
  });
  const answer = data?.whatIf;
  const lists = [
    answer?.companiesLost,
    answer?.segmentsLost,
    answer?.segmentsSingle,
    answer?.gapsOpened,
    answer?.gapsClosed,
  ];
  const chain = lists.find((one) => one !== undefined)?.nodes[0]?.because.nodes;
  if (!chain)
    return <p className={failure ? 'hint hint-wrong' : 'hint'}>{failure ? failure[language] : t.trouble.busy}</p>;
  return (
    <ol className="chain-of-reasons" aria-label={t.whatIf.reasonLead}>
      {chain
        .map((reason, i) => ({ reason, i }))
        .reverse()
        .map(({ reason, i }) => (
          <li key={i}>
            <p>
              {reason.entity ? (
                <button
                  type="button"
                  className="end-name"
                  onClick={() => dispatch({ do: 'select', id: reason.entity?.id ?? null })}
                >
                  {shortNameOf(reason.entity, language)}
                </button>
              ) : (
                t.whatIf.newFirm
              )}{' '}
              <span className="soft">{reasonWords(chain.slice(i), t, language)}</span>
            </p>
            <Evidence links={reason.evidence.nodes} total={reason.evidence.totalCount} />
          </li>
        ))}
    </ol>
  );
}
