import { nameOf } from '../../text/names.ts';
import type { Point } from '../../canvas/types.ts';
import { useApp } from '../app-context.ts';
import { KindIcon } from '../parts/KindIcon.tsx';
import { deedsFor, groundDeeds, targetsOf, type Doer } from './commands.ts';
import { ExpandRows, useGroups } from './ExpandRows.tsx';
import { Menu } from './Menu.tsx';
import { useNamed } from './use-named.ts';

interface NodeMenuProps extends Point {
  /** Null = the empty ground. */
  readonly id: string | null;
  readonly doer: Doer;
  readonly onClose: () => void;
}

/** What can be done with one drawn thing, with all that is selected when it is among that, or with the ground. */
export function NodeMenu({ id, doer, x, y, onClose }: NodeMenuProps) {
  const { t, view } = useApp();
  const ids = targetsOf(id === null ? [] : view.selection, id);
  const deeds = id === null ? groundDeeds(doer) : deedsFor(ids, doer);
  if (deeds.length === 0) return null;
  const [only] = ids;
  const pressed = (key: string): boolean => {
    const wanted = key.length === 1 ? key.toUpperCase() : { Delete: 'Del', Backspace: '⌫' }[key];
    const deed = deeds.find(({ keys, disabled }) => keys !== '' && keys === wanted && disabled !== true);
    if (!deed) return false;
    deed.act();
    onClose();
    return true;
  };
  return (
    <Menu
      key={`${id} ${x} ${y}`}
      label={t.map.menu}
      head={only !== undefined && <Head ids={ids} first={only} />}
      items={deeds}
      x={x}
      y={y}
      onClose={onClose}
      onKey={pressed}
      side={(opens) => <ExpandRows id={opens} onDone={onClose} />}
    />
  );
}

/** Whom the menu is about: its name and how many of its neighbours are drawn, or how many are selected. */
function Head({ ids, first }: { readonly ids: readonly string[]; readonly first: string }) {
  const { t, language } = useApp();
  const groups = useGroups(first);
  const named = useNamed()(first);
  if (ids.length > 1)
    return (
      <p className="menu-head">
        <b>{t.canvas.selected(ids.length)}</b>
      </p>
    );
  const all = groups?.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const left = groups?.reduce((sum, group) => sum + group.left, 0) ?? 0;
  return (
    <p className="menu-head">
      {named && <KindIcon kind={named.kind} />}
      <b>{named ? nameOf(named, language) : first}</b>
      {groups !== null && <span className="soft numbers">{t.canvas.neighbours(all, left)}</span>}
    </p>
  );
}
