import { useApp } from '../app-context.ts';
import { Chokepoints } from './Chokepoints.tsx';
import { Weak } from './Weak.tsx';

/** The two lists of what would hurt: chokepoints and weak links. */
export function WeakLinks({ narrow = false }: { readonly narrow?: boolean }) {
  const { view } = useApp();
  return view.page === 'weak' ? <Weak narrow={narrow} /> : <Chokepoints narrow={narrow} />;
}
