import type { Nameable } from '../../text/names.ts';
import { useData } from '../data-context.ts';
import { useFree } from './free-context.ts';

/** What a drawn thing is called, and its kind. */
export type Named = Nameable & { readonly id: string; readonly kind: string };

/** Looks up what is drawn, on the lanes or in the free arrangement; undefined for what is drawn nowhere. */
export function useNamed(): (id: string) => Named | undefined {
  const { chain } = useData();
  const { nodes } = useFree();
  return (id) =>
    chain?.segments.get(id)?.segment ??
    nodes.find((node) => node.id === id) ??
    (chain?.segmentsOf.get(id) ?? [])
      .flatMap((segment) => chain?.segments.get(segment)?.companies ?? [])
      .find(({ company }) => company.id === id)?.company;
}
