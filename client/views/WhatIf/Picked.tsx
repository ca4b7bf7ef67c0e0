import { Minus, Plus, X } from 'lucide-react';
import { shortNameOf, type Nameable } from '../../text/names.ts';
import { useApp } from '../app-context.ts';

/** Names of what is taken out and put in, by id; an id without one stands for itself. */
export type NameOf = ReadonlyMap<string, Nameable>;

/** What was taken out and put in, each with a button that takes that back. */
export function Picked({ names }: { readonly names: NameOf }) {
  const { t, language, view, dispatch } = useApp();
  const { remove, add } = view.whatIf;
  const called = (id: string): string => {
    const named = names.get(id);
    return named ? shortNameOf(named, language) : id;
  };
  return (
    <ul className="picked">
      {remove.map((id) => (
        <li key={id}>
          <Minus size={14} strokeWidth={2} aria-hidden="true" />
          <span className="grow">{t.whatIf.removeNamed(called(id))}</span>
          <button
            type="button"
            className="tool"
            aria-label={t.whatIf.takeBack(called(id))}
            onClick={() => dispatch({ do: 'remove', id })}
          >
            <X size={14} strokeWidth={1.75} />
          </button>
        </li>
      ))}
      {add.map((addition) => {
        const company = addition.company === null ? t.whatIf.newFirm : called(addition.company);
        const words = t.whatIf.addNamed(company, called(addition.segment));
        return (
          <li key={`${addition.segment} ${addition.company ?? ''}`}>
            <Plus size={14} strokeWidth={2} aria-hidden="true" />
            <span className="grow">{words}</span>
            <button
              type="button"
              className="tool"
              aria-label={t.whatIf.takeBack(words)}
              onClick={() => dispatch({ do: 'takeBack', addition })}
            >
              <X size={14} strokeWidth={1.75} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
