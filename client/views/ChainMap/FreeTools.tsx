import type { ChainCanvas } from '../../canvas/chain-canvas.ts';
import { Arrangement } from './Arrangement.tsx';
import { FindDrawn } from './FindDrawn.tsx';
import { LayoutMenu } from './LayoutMenu.tsx';

/** Over the free arrangement: back to the lanes, find what is drawn, lay it out. */
export function FreeTools({ canvas }: { readonly canvas: ChainCanvas }) {
  return (
    <div className="free-tools">
      <Arrangement />
      <FindDrawn canvas={canvas} />
      <LayoutMenu canvas={canvas} />
    </div>
  );
}
