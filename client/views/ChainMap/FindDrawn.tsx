import { Search } from 'lucide-react';
import { useState } from 'react';
import type { ChainCanvas } from '../../canvas/chain-canvas.ts';
import { shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useFree } from './free-context.ts';

/** Finds by name among what is drawn: each Enter goes to the next that fits. */
export function FindDrawn({ canvas }: { readonly canvas: ChainCanvas }) {
  const { t, language, dispatch, say } = useApp();
  const { nodes } = useFree();
  const [text, setText] = useState('');
  const [at, setAt] = useState(-1);
  const wanted = text.trim().toLowerCase();
  const found =
    wanted === ''
      ? []
      : nodes.filter((node) =>
          [node.name, node.nameEn, node.shortName, node.shortNameEn, node.id].some((name) =>
            name?.toLowerCase().includes(wanted),
          ),
        );
  const go = (next: number): void => {
    const node = found[(next + found.length) % found.length];
    if (!node) return;
    setAt((next + found.length) % found.length);
    dispatch({ do: 'select', id: node.id });
    canvas.centre(node.id);
    say(shortNameOf(node, language));
  };
  return (
    <search className="find-drawn" aria-label={t.canvas.find.label}>
      <Search size={14} strokeWidth={1.75} aria-hidden="true" />
      <input
        type="text"
        value={text}
        placeholder={t.canvas.find.placeholder}
        aria-label={t.canvas.find.label}
        onChange={(event) => {
          setText(event.target.value);
          setAt(-1);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') go(at + (event.shiftKey ? -1 : 1));
          else if (event.key === 'Escape' && text !== '') {
            event.stopPropagation();
            setText('');
          }
        }}
      />
      {wanted !== '' && (
        <output className="numbers soft">
          {found.length === 0
            ? t.canvas.find.none
            : at >= 0
              ? `${at + 1}/${found.length}`
              : t.canvas.find.found(found.length)}
        </output>
      )}
    </search>
  );
}
